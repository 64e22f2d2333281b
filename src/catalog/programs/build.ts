import type { Family } from "../lookup.ts";

const CC = String.raw`* -o,-MF,-dumpdir,-Map:w -I,-L,-isystem,-iquote,-idirafter,-F,-isysroot,--sysroot:m -include,-imacros,-T:r -B,-specs,-fplugin,-plugin,--plugin,-fpass-plugin,-load:x -wrapper:sh
 -D,-U,-x,-l,-u,-z,-MT,-MQ,-Xlinker,-Xclang,-Xpreprocessor,-Xassembler,-arch,-framework,-target,--param,-rpath,-soname,-install_name,-mllvm:str`;

/** Build tools, compilers, bundlers, site and documentation generators. All of them run what the project says. */
export const BUILD: Family = {
  source:
    "GNU make, cmake 3.25, ninja, gcc 12 and binutils manual pages (installed); manuals of meson, bazel 8, just, go-task, gulp, clang, protoc, buf, TypeScript, esbuild, vite 7, webpack 5, rollup, parcel, next 15, nuxt, astro, Angular, expo, electron-builder, storybook, hugo, mkdocs, sphinx, latexmk, typst",
  lines: String.raw`
# build tools
make, gmake, bmake, mingw32-make, nmake | * -f,--file,--makefile:file:make -C,--directory:cd -I,--include-dir:m -E,--eval:code:make -o,-W,--old-file,--assume-old,--what-if,--new-file:str | str* | +proc.code(project) h=make
cmake | * -P,-C,--toolchain:x -S,--build,--open:m -B:wd -G,-T,-A,-D,-U,-t,-j,--target,--config,--preset,--component:str --prefix:W --install:R --graphviz,--profiling-output:w -E{+unknown} | m* | +proc.code(project) h=cmake
ctest | * -S,-SP:x -O,--output-log,--output-junit:w --test-dir,--build-and-test:m -R,-E,-L,-LE,-C,-j,-I,-T,-D,-M:str | str* | +proc.code(project) single
cpack | * --config:x -B:wd -G,-C,-D,-P,-R:str |  | +proc.code(project)
ninja, samu, ninja-build | * -C:cd -f:file:ninja -j,-k,-l,-d,-t,-w:str | str* | +proc.code(project)
meson | * -C:cd | sub? str* | +proc.code(project)
meson install | * -C:cd --destdir:W |  | +proc.code(project) +fs.write(system)
meson init, meson introspect, meson subprojects, meson wrap | * | str* | +net.connect(registry)
bazel, bazelisk, ibazel, buck, buck2, pants, plz, please | * --output_base,--output_user_root:W --run_under:sh --bazelrc:r{+unknown} | str* | +proc.code(project)
just | * -f,--justfile:r -d,--working-directory:cd --shell:x --shell-arg:str -c{str>cmd} --command{str>cmd} --set:str -n{dry} --dry-run{dry} --dump{dry} --list{dry} -l{dry} | str* | +proc.code(project)
task, go-task | * -t,--taskfile:r -d,--dir:cd -o,--output,-C:str --dry{dry} --list{dry} --list-all{dry} -l{dry} -a{dry} | str* | +proc.code(project)
mage | * -d,-w:cd -compile,-goos,-goarch,-t,-gocmd,-ldflags:str | str* | +proc.code(project) single
gulp, grunt, jake, broccoli, waf, tup, redo, xmake, premake5, gn, gyp, node-gyp, node-gyp-build, prebuildify, bjam, qmake, qmake6, invoke, inv, doit, fab, cargo-make, mk, fpm, swig |
 * -f,--gulpfile,--gruntfile,--file:x -C,--cwd,--base,--directory:cd -r,--require:x -o:w -p,--package:w | str* | +proc.code(project)
scons | * -f,--file,--makefile,--sconstruct:file:python -C,--directory:cd -Y,-j,--srcdir:str | str* | +proc.code(project)
ant | * -f,-file,-buildfile:x -lib,-propertyfile:r -logger,-listener,-find,-inputhandler:str -l,-logfile:w | str* | +proc.code(project) single
autoconf, autoreconf, automake, aclocal, autoheader, libtoolize, autopoint, autoscan, gettextize, intltoolize | * -o,--output:w -I,-B,--include:m | str* | +proc.code(project)
libtool | * | cmd | +proc.code(project)
pkg-config, pkgconf, llvm-config, python-config, python3-config, sdl2-config | * | str*
modd, watchman-make, wireit-watch | -w,-e,-f,-i,-d,-r,-s,-g,--watch,--exts,--filter,--ignore,--debounce:str -c -p -n -N --restart --clear --no-vcs-ignore --postpone --shell:str | cmd | posix

# compilers and binaries
gcc, g++, cc, c++, c99, c89, clang, clang++, clang-cl, gfortran, tcc, nvcc, hipcc, emcc, em++, icx, icpx, gdc, ldc2, dmd, musl-gcc, arm-none-eabi-gcc, arm-none-eabi-g++, aarch64-linux-gnu-gcc, arm-linux-gnueabihf-gcc, riscv64-unknown-elf-gcc, x86_64-w64-mingw32-gcc, x86_64-w64-mingw32-g++, avr-gcc, cpp, gcc-12, gcc-13, gcc-14, g++-13, clang-18 | ${CC} | r* | single
ld, ld.lld, ld.gold, lld, gold, mold, lld-link | ${CC} | r* | single out=none
ccache, sccache, distcc | -sCzcx --show-stats --zero-stats --clear --start-server --stop-server | cmd | posix
as, nasm, yasm, fasm, masm, llc, llvm-as, llvm-dis, opt, fpc, dmcs, gnatmake, cobc, ghdl, iverilog | * -o,-l:w -I,-i:m -f,-p,-D:str -load:x | r* | single out=none
ranlib, llvm-ranlib | * | w+
nm, objdump, readelf, size, addr2line, c++filt, dumpbin, otool, llvm-nm, llvm-objdump, llvm-readelf, llvm-size, llvm-symbolizer, llvm-cxxfilt, elfedit, dwarfdump, pahole, bloaty, gprof | * -e,--exe:r --plugin:x --info:str | r* | in=data
strip, llvm-strip | * -o:w{w>r} -K,-N,-R,-F:str | w+
objcopy, llvm-objcopy, patchelf, install_name_tool, dsymutil, lipo, chrpath, upx | * -o,-output,--output:w -I,-O,-j,-R,--add-section,--set-rpath,--set-interpreter,--replace-needed,--rename-section,--set-section-flags:str | r* w | single
csc, mcs, fsc, vbc | * -out:w -r,-reference:r | r* | single out=none
swiftc | * -o,-emit-module-path:w -I,-L,-F:m -D,-target,-sdk,-module-name,-Xcc,-Xlinker:str -load-plugin-executable,-plugin-path,-load-plugin-library:x | r* | single out=none
kotlinc, kotlinc-native | * -d:W -cp,-classpath:m -script:x -e,-expression:str{+unknown} -Xplugin:x | r* | +proc.code(project) single
purs, rescript, bsb, haxe, valac, sdcc, solc, vyper | * -o,--output,--output-dir:W -c,--config:x | str* | +proc.code(project)
forge script, forge create, hardhat run, hardhat deploy, hardhat ignition, truffle migrate, anchor deploy, forge verify-contract | * --private-key,--mnemonic,--rpc-url,--network:str | str* | +proc.code(project) +deploy.release(chain)
protoc | * -I,--proto_path:m -o,--descriptor_set_out,--dependency_out:w --descriptor_set_in:r --plugin:x --cpp_out,--python_out,--pyi_out,--java_out,--kotlin_out,--go_out,--go-grpc_out,--js_out,--ts_out,--es_out,--grpc_out,--grpc-web_out,--csharp_out,--php_out,--ruby_out,--rust_out,--objc_out,--swift_out,--dart_out,--doc_out,--openapiv2_out,--grpc-gateway_out:W | r*
buf push, buf registry, buf beta | * | str* | +pkg.publish(buf)
flatc, thrift, antlr, antlr4, capnp, capnpc, asn1c, avrogen, bison, yacc, byacc, flex, lex, re2c, ragel, gperf, tree-sitter, lemon, peg, pegjs, peggy, jison, nearleyc | * -o,-out,-b,--output,--output-file,--header-file:W -d,--defines?:w -I,-lib:m --plugin:x -S,--skeleton:r -p,--name-prefix,-l,-L,--language,-gen,--gen,-Dlanguage,-package:str | r* | single out=none
openapi-generator, openapi-generator-cli, swagger-codegen, orval, graphql-codegen, openapi-typescript, quicktype, datamodel-codegen, json2ts, typechain, wsdl2java, xjc | * -o,--output,--out,--outdir,--out-dir:W -i,-s,--input,--spec:r -c,--config:x -t:x -g,-l,--generator-name,--lang:str | r* | +proc.code(project)

# scripts to bundles
tsc, vue-tsc, ttsc, tspc, tsgo | * -p,-b,--project,--build:r --outDir,--declarationDir:wd --outFile,--tsBuildInfoFile,--generateTrace,--generateCpuProfile:w -t,-m,--target,--module,--lib,--jsx,--moduleResolution,--types,--rootDir:str | r*
esbuild | * --outfile,--metafile:w --outdir:W --servedir:R --serve{+net.listen} --serve?{+net.listen} --inject:r | r* | in=data
vite, parcel, storybook, sb, ladle, metro | * -c,--config:x --outDir,--dist-dir:W --host,--hostname,--bind,--address,--listen,--ip,--server.address:str{+net.listen} | sub? str* | +proc.code(project)
vite dev, vite serve, vite preview, rsbuild dev, rspack serve, rspack dev, webpack serve, webpack-dev-server, next dev, next start, nuxt dev, nuxt start, nuxt preview, nuxi dev, nuxi preview, astro dev, astro preview, gatsby develop, gatsby serve, ng serve, ng s, vue-cli-service serve, react-scripts start, craco start, remix dev, remix vite:dev,
 react-router dev, react-router-serve, remix-serve, expo start, expo run:ios, expo run:android, react-native start, react-native run-ios, react-native run-android, storybook dev, start-storybook, electron-forge start, tauri dev, ionic serve, ionic s, quasar dev, qwik dev, vinxi dev, docusaurus start, docusaurus serve, vitepress dev, vitepress preview, vuepress dev, hugo server, hugo serve, jekyll serve, jekyll s, hexo server,
 mkdocs serve, mdbook serve, sphinx-autobuild, zola serve, webpack-bundle-analyzer, browser-sync, live-server, elm-live, elm reactor, hardhat node, anvil, ganache, slidev | * -c,--config:x --outDir:W --host,--hostname,--bind,--address,--listen,--ip,--server.address:str{+net.listen} | str* | +proc.code(project)
vite build, vite optimize, parcel build, storybook build, ladle build, webpack build, rspack build, rsbuild build, next build, next lint, next info, nuxt build, nuxt generate, nuxt prepare, nuxi build, nuxi generate, nuxi prepare, astro build, astro check, astro sync, gatsby build, ng build, ng test, ng lint, ng e2e, ng generate, ng g, ng version, vue-cli-service build, react-scripts build, react-scripts test, craco build,
 craco test, remix build, react-router build, react-router typegen, expo export, expo prebuild, expo doctor, electron-forge make, electron-forge package, tauri build, tauri info, docusaurus build, docusaurus clear, vitepress build, hugo build, jekyll build, jekyll clean, hexo generate, mkdocs build, mdbook build, mdbook test, zola build, elm make, hardhat compile, hardhat test, hardhat clean, forge build, forge test, forge fmt, forge coverage | * -c,--config:x --outDir,--out-dir,--output-dir,-d,-o,--output,--output-path,--destination,--site-dir:W -r:x | str* | +proc.code(project)
next, nuxt, nuxi, astro, gatsby, ng, vue-cli-service, vue, react-scripts, craco, remix, react-router, expo, react-native, electron-forge, tauri, cordova, ionic, cap, capacitor, ns, quasar, qwik, vinxi, docusaurus, vitepress, vuepress, hugo, jekyll, hexo, mkdocs, mdbook, zola, webpack, rspack, rsbuild, quarto, elm, spago, forge, hardhat, anchor, truffle, buf, redocly | * -c,--config:x -d,-o,--output,--output-path,--destination:W -s,--source:R | sub? str* | +proc.code(project)
svelte-kit, svelte-package, electron, electron-packager, electron-rebuild, gitbook, honkit, antora, pelican, marp, webpack-cli, rollup, rslib, tsup, tsdown, unbuild, microbundle, ncc, bunchee, pkgroll, rolldown, farm, babel, swc, sucrase, terser, uglifyjs, cleancss, csso, html-minifier, html-minifier-terser, svgo, svgr, postcss, node-sass, stylus, tailwindcss, unocss, lightningcss, pug, handlebars, lessc, sass, asc, wat2wasm, wasm2wat,
 api-extractor, dts-bundle-generator, browserify, watchify, typedoc, jsdoc, compodoc, documentation, redoc-cli, build-storybook, sphinx-build, sphinx-quickstart, sphinx-apidoc, pdoc, pdoc3, doxygen, asciidoctor, asciidoctor-pdf, docfx, ldoc, yard, rdoc, jazzy, haddock, eleventy, jupyter-book, nexe, esmify, shiv, pex, makensis, appimagetool, ember | * -c,--config:x -r,--require,--plugin,-p,--use,--presets,--plugins:x
 -o,-d,--output,--out,--out-file,--out-dir,--outDir,--output-path,--destination,--dist-dir,--dir:W -i,--input:R | str* | +proc.code(project)
ng add, ng update, ng new, expo install, expo add, nuxi module, nuxi upgrade, nuxt module, nuxt upgrade, astro add, storybook init, storybook upgrade, storybook add, react-native init, cordova plugin, cordova platform, ionic start, vue add, vue create, hugo mod, tauri add, cap add, elm install, spago install, forge install, forge update | * | str* | +pkg.install(npm) +proc.code(project)
ng deploy, hugo deploy, docusaurus deploy, mkdocs gh-deploy, gh-pages, angular-cli-ghpages, hexo deploy, expo publish, quarto publish, chromatic, mike, ionic deploy, electron-forge publish | * -d,--dist:R -b,--branch,-m,--message,-r,--repo,-t,--project-token:str --dry-run{dry} | str* | +deploy.release(site) +vcs.push +proc.code(project)
electron-builder, electron-builder-squirrel | * -p:str --publish:str -c,--config:x --projectDir:cd --prepackaged:R | str* | +proc.code(project) h=publishing
eas | * | sub? str* | +infra.change(expo) +net.connect(vendor)
eas submit, eas update, eas deploy | * | str* | +deploy.release(expo)
eas env, eas credentials, eas secret | * | str* | +secret.use(expo)/discloses
hugo new, jekyll new, hexo new, hexo init, mkdocs new, mdbook init | * | str*

# documents
pdflatex, xelatex, lualatex, latex, tex, pdftex, luatex, bibtex, biber, makeindex, dvips, dvipdfmx, tectonic, arara, makeglossaries | * -output-directory,--outdir,-output-dir:W -shell-escape{+unknown} --shell-escape{+unknown} -enable-write18{+unknown} -o:w -Z:str | r* | single out=none
latexmk | * -e,-E:code:perl -r:file:perl -pdflatex,-latex,-xelatex,-lualatex,-usepretex:sh -output-directory,-outdir,-auxdir:W -shell-escape{+unknown} | r* | +proc.code(project) single out=none
typst | * --root,--font-path,--package-path:m | sub
typst compile, typst c, typst watch, typst w, typst query, typst init, typst fonts, typst eval | * --root,--font-path:m --input:str | r w? | out=none
`,
};
