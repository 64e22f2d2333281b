import { describe, expect, it } from "vitest";
import { isLoadingVariable } from "./loading-variables.ts";
import { runtimeOptionsLoad } from "./runtime-options.ts";

describe("options of Java's machine", () => {
  it.each([
    "-Xmx2g",
    "-Xms512m -Xmx4G -Xss4m -XX:+UseG1GC -XX:MaxRAMPercentage=75.0 -XX:MaxMetaspaceSize=512m",
    "-XX:+HeapDumpOnOutOfMemoryError -XX:HeapDumpPath=/var/dumps",
    "-XX:ActiveProcessorCount=2 -XX:TieredStopAtLevel=1 -XX:-UsePerfData",
    "-Dfile.encoding=UTF-8 -Duser.timezone=UTC -Duser.language=en -Djava.awt.headless=true -Djava.net.preferIPv4Stack=true",
    "-Dmaven.repo.local=$CI_PROJECT_DIR/.m2 -Dmaven.test.skip=true -Dstyle.color=always",
    "-Dorg.slf4j.simpleLogger.log.org.apache.maven.cli.transfer.Slf4jMavenTransferListener=warn",
    "-Dorg.gradle.daemon=false -Dorg.gradle.workers.max=2",
    "--add-opens=java.base/java.lang=ALL-UNNAMED --add-opens java.base/java.util=ALL-UNNAMED --enable-native-access=ALL-UNNAMED",
    '"-Dapp.name=a b" -ea -server',
    "-Dorg.gradle.jvmargs=-Xmx2g",
    "'-Dorg.gradle.jvmargs=-Xmx2g -XX:+UseG1GC' -Dkotlin.daemon.jvm.options=-Xmx2g",
    "-Xlog:gc",
    "-Xlog:gc*:file=/tmp/gc.log -Xlog:gc+heap=debug:stdout:time,level",
    "-Dlog.path=/tmp/log -Dlogging.file.name=build/a.log",
    "-XX:ReservedCodeCacheSize=512m",
    "",
  ])("that load nothing: %s", (text) => expect(runtimeOptionsLoad("JAVA_TOOL_OPTIONS", text)).toBe(false));

  it.each([
    "-javaagent:/tmp/x.jar",
    "-Xmx1g '-javaagent:./x.jar'",
    '-Xmx1g -java"agent":x.jar',
    "-agentlib:jdwp=transport=dt_socket,server=y,address=*:5005",
    "-agentpath:/tmp/x.so",
    "-Xrunjdwp:transport=dt_socket",
    "-Xbootclasspath/a:x.jar",
    "-XX:OnOutOfMemoryError=sh x.sh",
    "-XX:OnError='sh x.sh'",
    "-XX:Flags=.hotspotrc",
    "-XX:VMOptionsFile=x.options",
    "-XX:VMOptionsFile=1",
    "-XX:Flags=1",
    "-XX:OnError=1",
    "-XX:AOTCache=1",
    "-XX:SharedArchiveFile=1",
    "-Xlog:arguments:file=.bashrc",
    "'-Dorg.gradle.jvmargs=-Xmx2g -javaagent:x.jar'",
    "'-Dmaven.repo.local=a -javaagent:x.jar'",
    "'-Dapp.name=a -jar x.jar'",
    "-XX:SharedArchiveFile=x.jsa",
    "-XX:CRaCRestoreFrom=cr",
    "-XX:+EnableDynamicAgentLoading",
    "@x.args",
    "-cp x.jar",
    "-classpath x.jar Main",
    "--class-path=x.jar",
    "--module-path=mods",
    "-p mods",
    "--patch-module java.base=x.jar",
    "--upgrade-module-path=x",
    "-jar x.jar",
    "-Djava.system.class.loader=X",
    "-Djava.security.manager=X",
    "-Djava.security.policy=x.policy",
    "-Djava.library.path=.",
    "-Djna.library.path=.",
    "-Djava.endorsed.dirs=x",
    "-Dmaven.ext.class.path=x.jar",
    "-Dorg.gradle.jvmargs=-javaagent:/tmp/x.jar",
    "-Dorg.gradle.java.home=x",
    "-Dlog4j.configurationFile=http://evil.example/x.xml",
    "-Dlogback.configurationFile=x.xml",
    "-Dhttps.proxyHost=evil.example",
    "-DsocksProxyHost=evil.example",
    "-Djavax.net.ssl.trustStore=x",
    "-Dcom.sun.management.jmxremote.port=9999",
    "-Duser.home=.evil",
    "-Djava.rmi.server.codebase=http://evil.example/",
    "-Dcom.sun.jndi.ldap.object.trustURLCodebase=true",
    "-Djavax.xml.parsers.DocumentBuilderFactory=X",
    "-Djdk.attach.allowAttachSelf=true",
    "-Dx=/tmp/y",
    '"-Dmaven.repo.local=x\\" -javaagent:x.jar "',
  ])("that load something or lead elsewhere: %s", (text) => {
    for (const name of ["JAVA_TOOL_OPTIONS", "MAVEN_OPTS", "GRADLE_OPTS"]) expect(runtimeOptionsLoad(name, text)).toBe(true);
  });
});

describe("options of Java's machine that a command sets for itself", () => {
  it.each([
    "-Dhttp.proxyHost=proxy.example -Dhttp.proxyPort=8080",
    "-Dspring.config.location=src/test/resources/",
    "-Dx=/tmp/y -Dapp.url=http://localhost:8080/a",
  ])("and that only lead elsewhere: %s", (text) => {
    expect(runtimeOptionsLoad("JAVA_OPTS", text, true)).toBe(false);
    expect(runtimeOptionsLoad("JAVA_OPTS", text)).toBe(true);
  });
  it.each([
    // Gradle and Maven run what lies in the home that they are given.
    "-Duser.home=/tmp/x",
    "-javaagent:x.jar",
    "-Dspring.config.location=http://evil.example/",
    "-Dspring.config.location=../x",
    "-Dspring.config.location=/tmp/x",
    "-Djava.security.manager=X",
    "-Djava.library.path=.",
    "-Dlog4j.configurationFile=x.xml",
    "-Dx=http://evil.example/a",
    "-Dx=http://localhost.evil.example/a",
    "'-Dx=/tmp/y -javaagent:x.jar'",
  ])("and that load something: %s", (text) => expect(runtimeOptionsLoad("JAVA_OPTS", text, true)).toBe(true));
});

describe("options of Node", () => {
  it.each([
    "--max-old-space-size=4096",
    "--max_old_space_size=4096 --no-warnings",
    "--enable-source-maps --experimental-vm-modules",
    "--openssl-legacy-provider",
    "--title='a b' --test-reporter=spec",
    "",
  ])("that load nothing: %s", (text) => expect(runtimeOptionsLoad("NODE_OPTIONS", text)).toBe(false));

  it.each([
    "--require ./x.js",
    "-r ./x.js",
    "--require=./x.js",
    '"--require" "./x.js"',
    '--req"uire" ./x.js',
    '"--\\require=./x.js"',
    "--import=data:text/javascript,0",
    "--experimental_loader ./x.mjs",
    "--env_file=.x",
    "--env-file-if-exists=.x",
    "--inspect=0.0.0.0:9229",
    "--inspect_brk",
    "--openssl_config=x.cnf",
    "--experimental-default-config-file",
    "--preload ./x.ts",
    "--title=' --require=./x.js --title='",
    "--test-global-setup=/tmp/x.mjs",
    "--test_global_setup /tmp/x.mjs",
    "--test-reporter=/tmp/x.mjs",
    "-c=./b.toml",
    "-r./x.js",
  ])("that load something: %s", (text) => expect(runtimeOptionsLoad("NODE_OPTIONS", text)).toBe(true));
});

it("variables of other programs are not of options", () => {
  for (const name of ["JAVA_HOME", "NODE_ENV", "MAVEN_HOME", "RUBYOPT"]) expect(runtimeOptionsLoad(name, "-javaagent:x")).toBeUndefined();
});

it("variables that load code whatever their value is are told from those beside them", () => {
  for (const name of [
    "LD_PRELOAD",
    "LD_AUDIT",
    "DYLD_INSERT_LIBRARIES",
    "BASH_ENV",
    "DOTNET_STARTUP_HOOKS",
    "CORECLR_PROFILER_PATH",
    "GIT_SSH_COMMAND",
    "PERL5DB",
    "LUA_INIT_5_4",
  ])
    expect(isLoadingVariable(name)).toBe(true);
  for (const name of ["LD_BIND_NOW", "DOTNET_ROOT", "DOTNET_CLI_TELEMETRY_OPTOUT", "GIT_AUTHOR_NAME", "PYTHONUNBUFFERED", "ENVIRONMENT", "PERL_UNICODE"])
    expect(isLoadingVariable(name)).toBe(false);
});
