import { af } from './af.ts';
import { am } from './am.ts';
import { ar } from './ar.ts';
import { as } from './as.ts';
import { az } from './az.ts';
import { be } from './be.ts';
import { bg } from './bg.ts';
import { bn } from './bn.ts';
import { ca } from './ca.ts';
import { ckb } from './ckb.ts';
import { cs } from './cs.ts';
import { cy } from './cy.ts';
import { da } from './da.ts';
import { de } from './de.ts';
import type { FormWords } from './define.ts';
import { el } from './el.ts';
import { en } from './en.ts';
import { eo } from './eo.ts';
import { es } from './es.ts';
import { et } from './et.ts';
import { eu } from './eu.ts';
import { fa } from './fa.ts';
import { fi } from './fi.ts';
import { fo } from './fo.ts';
import { fr } from './fr.ts';
import { ga } from './ga.ts';
import { gl } from './gl.ts';
import { gu } from './gu.ts';
import { ha } from './ha.ts';
import { he } from './he.ts';
import { hi } from './hi.ts';
import { hr } from './hr.ts';
import { ht } from './ht.ts';
import { hu } from './hu.ts';
import { hy } from './hy.ts';
import { id } from './id.ts';
import { ig } from './ig.ts';
import { isl } from './is.ts';
import { it } from './it.ts';
import { ja } from './ja.ts';
import { jv } from './jv.ts';
import { ka } from './ka.ts';
import { kk } from './kk.ts';
import { km } from './km.ts';
import { kn } from './kn.ts';
import { ko } from './ko.ts';
import { ku } from './ku.ts';
import { ky } from './ky.ts';
import { lb } from './lb.ts';
import { lo } from './lo.ts';
import { lt } from './lt.ts';
import { lv } from './lv.ts';
import { mg } from './mg.ts';
import { mi } from './mi.ts';
import { mk } from './mk.ts';
import { ml } from './ml.ts';
import { mn } from './mn.ts';
import { mr } from './mr.ts';
import { ms } from './ms.ts';
import { mt } from './mt.ts';
import { my } from './my.ts';
import { ne } from './ne.ts';
import { nl } from './nl.ts';
import { no } from './no.ts';
import { or } from './or.ts';
import { pa } from './pa.ts';
import { pl } from './pl.ts';
import { ps } from './ps.ts';
import { pt } from './pt.ts';
import { ro } from './ro.ts';
import { ru } from './ru.ts';
import { rw } from './rw.ts';
import { si } from './si.ts';
import { sk } from './sk.ts';
import { sl } from './sl.ts';
import { sm } from './sm.ts';
import { so } from './so.ts';
import { sq } from './sq.ts';
import { sr } from './sr.ts';
import { sv } from './sv.ts';
import { sw } from './sw.ts';
import { ta } from './ta.ts';
import { te } from './te.ts';
import { tg } from './tg.ts';
import { th } from './th.ts';
import { ti } from './ti.ts';
import { tk } from './tk.ts';
import { tl } from './tl.ts';
import { tr } from './tr.ts';
import { tt } from './tt.ts';
import { uk } from './uk.ts';
import { ur } from './ur.ts';
import { uz } from './uz.ts';
import { vi } from './vi.ts';
import { xh } from './xh.ts';
import { yo } from './yo.ts';
import { zh } from './zh.ts';
import { zu } from './zu.ts';

/**
 * All languages of form labels; a new one is a file and a line here. English stands first: it wins a tie. The others
 * stand as they pack best: what neighbours share is packed once.
 */
export const formLanguages: readonly FormWords[] = [
  en,
  de,
  lb,
  fo,
  nl,
  no,
  da,
  isl,
  sr,
  mk,
  bg,
  uk,
  ru,
  sv,
  fr,
  gl,
  ca,
  ro,
  es,
  eo,
  af,
  pt,
  it,
  mt,
  sq,
  lt,
  lv,
  et,
  fi,
  cy,
  so,
  ha,
  ga,
  tl,
  mg,
  vi,
  ms,
  jv,
  id,
  tk,
  ht,
  sw,
  ig,
  az,
  tr,
  uz,
  sm,
  pl,
  eu,
  sk,
  cs,
  hr,
  sl,
  ku,
  mi,
  rw,
  zu,
  xh,
  yo,
  hu,
  el,
  ka,
  be,
  hy,
  mn,
  tt,
  ky,
  kk,
  tg,
  he,
  ar,
  ur,
  fa,
  ps,
  ckb,
  my,
  ne,
  gu,
  mr,
  pa,
  or,
  kn,
  hi,
  te,
  ml,
  si,
  as,
  ta,
  bn,
  km,
  ko,
  lo,
  th,
  zh,
  ja,
  am,
  ti,
];
