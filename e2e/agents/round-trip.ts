/** Commands of the person that show what an installation leaves behind, and what `verify-install` says of a change by hand. */
export const roundTrip = (agent: string, scope: string, file: string, spoil: string): string =>
  [
    `cp ${file} ~/installed; node %SALLYPORT% verify-install ${agent} --scope ${scope} > ~/good.txt; echo "code $?" >> ~/good.txt`,
    `${spoil} ${file}; node %SALLYPORT% verify-install ${agent} --scope ${scope} > ~/bad.txt; echo "code $?" >> ~/bad.txt`,
    `cp ~/installed ${file}; node %SALLYPORT% uninstall ${agent} --scope ${scope} > /dev/null; if test -e ~/original; then cmp ${file} ~/original; else test ! -e ${file}; fi && echo same > ~/round.txt`,
    `node %SALLYPORT% install ${agent} --scope ${scope} > /dev/null; node %SALLYPORT% verify-install ${agent} --scope ${scope} > /dev/null && echo again >> ~/round.txt`,
    "node %SALLYPORT% agents > ~/agents.txt; true",
  ].join("; ");
