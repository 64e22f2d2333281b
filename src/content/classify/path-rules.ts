import { globTest } from "../../facts/index.ts";
import { isAtLeast, type DataClass } from "./data-class.ts";

/** Files of a class, by their paths. */
export interface PathRule {
  readonly class: DataClass;
  readonly globs: readonly string[];
  readonly why: string;
}

const list = (text: string): readonly string[] => text.split(/\s+/).filter((word) => word !== "");

/** What the names of folders and files say without a policy. Rules of a policy come first; the highest class that fits holds. */
export const PATH_RULES: readonly PathRule[] = [
  {
    class: "regulated",
    why: "the name says that it holds data of persons that laws protect",
    globs:
      list(`**/phi/** **/pii/** **/hipaa/** **/patients/** **/patient-data/** **/medical-records/** **/payroll/** **/cardholder/** **/pci/** **/gdpr/exports/** **/kyc/**
      **/*patients*.csv **/*payroll*.{csv,xlsx} **/*employees*.{csv,xlsx} **/*passport*.{png,jpg,jpeg,pdf}`),
  },
  {
    class: "confidential",
    why: "the name says that it holds business data",
    globs:
      list(`**/confidential/** **/customers/** **/customer-data/** **/contracts/** **/legal/privileged/** **/finance/** **/hr/** **/board/** **/due-diligence/** **/pentest/** **/incident-reports/**
      **/*customers*.{csv,xlsx,json} **/*users*.{csv,xlsx} **/*.dump **/*.sql.gz **/*.bak **/dump.rdb **/backup*.sql **/*.pcap **/*.har **/*.tfvars **/*.tfstate **/*.tfstate.* **/*.mbox **/*.pst`),
  },
  {
    class: "public",
    why: "it is published with every copy of the program",
    globs: list(`**/LICENSE **/LICENSE.* **/LICENCE **/NOTICE **/COPYING **/node_modules/** **/site-packages/** **/vendor/**`),
  },
];

function highestFor(path: string, rules: readonly PathRule[]): PathRule | undefined {
  const fitting = rules.filter((rule) => rule.globs.some((glob) => globTest(glob, true)(path)));
  return fitting.reduce<PathRule | undefined>((most, one) => (most === undefined || !isAtLeast(most.class, one.class) ? one : most), undefined);
}

/**
 * The rule of the highest class that fits a path; a rule of the policy wins over those above, also where it lowers.
 * @param raising rules of a project's own file: they count only where they raise the class.
 */
export function pathRuleFor(path: string, own: readonly PathRule[] = [], raising: readonly PathRule[] = []): PathRule | undefined {
  const found = highestFor(path, own) ?? highestFor(path, PATH_RULES);
  const raised = highestFor(path, raising);
  return raised !== undefined && !isAtLeast(found?.class ?? "internal", raised.class) ? raised : found;
}
