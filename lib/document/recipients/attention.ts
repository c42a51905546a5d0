/** `Attn:`, `z. Hd.`: to whom a letter is to be handed, before a name. */
const forAttention =
  /^(?:att(?:n|ention)?\.? ?:|k\. ?att\.? ?:|att(?:n|\.) |z\. ?hd\.?(?: von)? ?:? |t\.? ?a\.? ?v\.? ?:? |[aà] l'attention (?:de |du )?:? ?|a la atenci[oó]n de ?:? |all'attenzione di ?:? |ao cuidado de ?:? |do r[aą]k ?:? |k rukám ?:? |вниманию ?:? |宛[：:])\s*/iu;

/** Length of the words that say to whom a letter is to be handed; 0 without any. */
export function attentionAt(words: string): number {
  return forAttention.exec(words.slice(0, 60).replaceAll('’', "'"))?.[0].length ?? 0;
}
