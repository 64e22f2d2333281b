/** What a command of Vim does with its words. */
export type VimKind =
  | "harmless"
  | "edit"
  | "write"
  | "read"
  | "source"
  | "shell"
  | "terminal"
  | "grep"
  | "expression"
  | "execute"
  | "substitute"
  | "global"
  | "normal"
  | "prefix"
  | "autocmd"
  | "define"
  | "set"
  | "let"
  | "redirect"
  | "folder"
  | "lua"
  | "python"
  | "ruby"
  | "perl"
  | "tcl"
  | "codefile"
  | "package"
  | "function"
  | "unknown";

/** Names with the part that may be left out in brackets, as the manual writes them. */
const NAMES: Readonly<Record<Exclude<VimKind, "unknown">, string>> = {
  harmless: `q[uit] qa[ll] quita[ll] cq[uit] u[ndo] red[o] d[elete] y[ank] pu[t] m[ove] co[py] t j[oin] k ma[rk] noh[lsearch] nu[mber] p[rint] l[ist] P[rint] z sor[t] ret[ab] uniq
    sy[ntax] hi[ghlight] filet[ype] unl[et] redr[aw] redraws[tatus] ver[sion] his[tory] ju[mps] changes marks reg[isters] di[splay] ls files buffers b[uffer] bn[ext] bp[revious] bN[ext] bf[irst] bl[ast] bd[elete] bw[ipeout] bun[load] tabn[ext] tabp[revious] tabN[ext] tabc[lose] tabo[nly] tabfir[st] tabl[ast] tabm[ove] tabs winc[md] res[ize] clo[se] on[ly] fo[ld] foldo[pen] foldc[lose] star[tinsert] startr[eplace] stopi[nsert]
    en[dif] el[se] th[row] try cat[ch] fina[lly] fini[sh] endf[unction] endfo[r] endw[hile] endt[ry] brea[k] con[tinue] comp[iler] colo[rscheme] mes[sages] scr[iptnames] opt[ions] lan[guage] dig[raphs] as[cii] f[ile] g8 go[to] delm[arks] delf[unction] delc[ommand] diffo[ff] diffu[pdate] diffg[et] diffpu[t] cn[ext] cp[revious] cN[ext] cc cl[ist] cope[n] ccl[ose] cfir[st] cla[st] lne[xt] lp[revious] lop[en] lcl[ose] lli[st] ll cw[indow] lw[indow] ta[g] tn[ext] tp[revious] po[p] ts[elect] tags undoj[oin] undol[ist] earlier lat[er] checkt[ime] che[ckpath] echoh[l] sleep sl[eep] h[elp] helpc[lose] unm[ap] nun[map] vu[nmap] iu[nmap] cu[nmap] mapc[lear] una[bbreviate] st[op] sus[pend] rew[ind] fir[st] la[st] prev[ious] argd[elete] sall ba[ll] al[l] pw[d] sign spelld[ump] spellr[epall] syncbind menu unme[nu] checkh[ealth] TOhtml match mat[ch] 2mat[ch] smile intro > < = & && ~ # @ @@ * Explore Ex Sex Vex nohl endd[ef] enddef endfunc endfunction clearjumps cle[arjumps]`,
  edit: "e[dit] vi[sual] ex vie[w] sp[lit] vs[plit] vne[w] new sv[iew] tabe[dit] tabnew tabf[ind] fin[d] sf[ind] bad[d] arga[dd] arge[dit] ar[gs] n[ext] drop ped[it] sn[ext] diffs[plit] diffp[atch] cf[ile] cg[etfile] lf[ile] lg[etfile] caddf[ile] rv[iminfo] rsh[ada] rund[o] balt enew ene[w]",
  write:
    "w[rite] wq x[it] exi[t] up[date] sav[eas] wn[ext] wp[revious] wN[ext] wa[ll] wqa[ll] xa[ll] mks[ession] mkv[imrc] mkvie[w] mk[exrc] wv[iminfo] wsh[ada] wund[o] mksp[ell] prof[ile] helpt[ags] ha[rdcopy]",
  read: "r[ead]",
  source: "so[urce] ru[ntime] loadk[eymap] lo[adview] ",
  shell: "!",
  terminal: "sh[ell] ter[minal]",
  grep: "gr[ep] grepa[dd] mak[e] lgr[ep] lmak[e] vim[grep] vimgrepa[dd] lv[imgrep] helpg[rep] cs[cope]",
  expression: "cal[l] ec[ho] echom[sg] echon echoe[rr] echoc[onsole] if elsei[f] wh[ile] for retu[rn] eval defer caddex[pr] cex[pr] cgete[xpr] lex[pr] th[row]",
  execute: "exe[cute]",
  substitute: "s[ubstitute] sm[agic] sno[magic]",
  global: "g[lobal] v[global]",
  normal: "norm[al]",
  prefix:
    "sil[ent] verb[ose] noa[utocmd] keepj[umps] keepa[lt] keepm[arks] kee[pmarks] keepp[atterns] lockm[arks] nos[wapfile] tab vert[ical] hid[e] conf[irm] bro[wse] lefta[bove] abo[veleft] rightb[elow] bel[owright] to[pleft] bo[tright] bufdo argdo windo tabd[o] cdo cfd[o] ld[o] lfd[o] folddoo[pen] folddoc[losed] san[dbox] uns[ilent] vim9[cmd] leg[acy] deb[ug] filt[er] hor[izontal]",
  autocmd: "au[tocmd] do[autocmd] doautoa[ll] aug[roup]",
  define:
    "com[mand] map nm[ap] vm[ap] im[ap] cm[ap] xm[ap] smap omap tma[p] no[remap] nn[oremap] vn[oremap] ino[remap] cno[remap] xn[oremap] snor[emap] ono[remap] tno[remap] ab[breviate] ia[bbrev] ca[bbrev] norea[bbrev] inorea[bbrev] cnorea[bbrev]",
  set: "se[t] setl[ocal] setg[lobal]",
  let: "let cons[t] var final",
  redirect: "redi[r]",
  folder: "cd lc[d] tc[d] chd[ir] lch[dir] tch[dir]",
  lua: "lua luado",
  python: "py[thon] py3 python3 pyx pythonx pydo py3do pyxdo",
  ruby: "rub[y] rubyd[o]",
  perl: "pe[rl] perld[o]",
  tcl: "tc[l] tcld[o]",
  codefile: "luaf[ile] pyf[ile] py3f[ile] pyxf[ile] rubyf[ile] tclf[ile] mzf[ile]",
  package: "pa[ckadd] packl[oadall]",
  function: "fu[nction] def",
};

const KINDS: ReadonlyMap<string, VimKind> = new Map(
  Object.entries(NAMES).flatMap(([kind, text]) =>
    text
      .split(/\s+/)
      .filter((word) => word !== "")
      .flatMap((word) => {
        const [, start, rest] = /^([^[]*)(?:\[(\w*)\])?$/.exec(word) ?? ["", word, ""];
        return Array.from({ length: (rest ?? "").length + 1 }, (_one, n): [string, VimKind] => [start! + (rest ?? "").slice(0, n), kind as VimKind]);
      }),
  ),
);

/** What a command does, by its name or a form of it that is short. */
export function kindOf(name: string): VimKind {
  return KINDS.get(name) ?? "unknown";
}
