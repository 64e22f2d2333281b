// Made by scripts/word-likeness.mjs. A letter is the cost of a step in half bits: "a" is none.
export const LETTER_STEPS =
  "qkijsnktkwngjhujwghfmoonlr" +
  "gpnpgrrrhirgqrfpvjkogutvks" +
  "htmqgrugkuhiqtepxjmgktwxow" +
  "hmkkdmoqgrpllnimwkjljoqsnv" +
  "jmihmkmrnrrkjgnlnfgiqmoimu" +
  "huopgiruewtiqnfqxilkiuvwlx" +
  "kpnpdmmjgsrjlijnuhjkjqrxor" +
  "epnodptrhsrompgnsjmilrswox" +
  "jnjjkljvsuqijehltlhhtlxpyk" +
  "irqodrsrjsnrrqhprpdqisnutt" +
  "ikmmcmlphpplmjkmvmhkkppvqx" +
  "hopkepqsfvlhprhnvqkjinsykx" +
  "ejooerrvhuqmkohhvqjplrtwox" +
  "hpihhlgrjtmmomimwphfkmswou" +
  "nlkhqmntnqmjiekixfkkjmklst" +
  "ftpofrpmjxphqshjuflhjptxny" +
  "nqpqmrttnvtgorpoomoobrnssr" +
  "gokleomugynnklhpxjiiknrzly" +
  "jpiofnrjhunmnoijpphejqoplw" +
  "holnfnsifwsmophlyhiklqpuiw" +
  "kkjlhmlujwshifpjzghgprwpwt" +
  "erprcrrugvtqnrkrxqoqpursst" +
  "fqonhppifvqnqhgovhinrrqqtx" +
  "jninhmrqinqmnnlevokeqqppls" +
  "kkkmjmnpksnjkgkdvlgjpokvuo" +
  "jtqqcssrjvuoqqdrwqluovtuln";
export const CLASS_STEPS = "aiqlbdpkfgcgbglf";
