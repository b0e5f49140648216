/** What somebody may write where words are taken. If any of it runs, it calls `hit()`; none of it may. */
export const payloads: Readonly<Record<string, string>> = {
  'a script': '<script>hit()</script>',
  'a script that ends ours': '</script><script>hit()</script>',
  'an image that fails': '<img src=x onerror=hit()>',
  'a drawing that loads': '"><svg/onload=hit()>',
  'an attribute of ours that ends': `" onmouseover="hit()" autofocus onfocus='hit()' x="`,
  'an element of ours that ends': '</bdi></p></textarea></title><b onclick=hit()>bold</b>',
  'a frame': '<iframe srcdoc="<script>parent.hit()</script>"></iframe>',
  'a link that acts': '<a href="java\tscript:hit()">javascript:hit()</a>',
  'an address that acts': 'javascript:hit()//https://example.org',
  'a comment that hides': '<!-- --><![CDATA[ ]]><?php hit() ?>',
  entities: '&lt;script&gt;hit()&lt;/script&gt; &amp;amp; &#x3C; &nbsp;|',
  templates: '${hit()} {{hit()}} {{constructor.constructor("hit()")()}} <%= hit() %> #{hit()}',
  'a marker of a template':
    '<?lit$123456789$?>{{lit-123456789}}<!--?lit$--> lit$ $lit$ ?attr @click',
  'a prototype': '__proto__ constructor toString {"__proto__":{"hit":1}}',
  quotes: `'';!--"\`´‘’“”«»\\ \\u003c \\x3c %3Cscript%3E`,
  'a statement of SQL': `'; drop table ideas; -- " or 1=1 /*`,
  'a formula': `=HYPERLINK("http://example.org?"&A1,"hit")`,
  'a formula after a tab': '\t=1+1',
  'a formula with a plus': '+SUM(1;1)|cmd',
  'a formula with a minus': '-2+3',
  'a formula with an at': '@SUM(A1)',
  'a formula in full width': '\uff1dHYPERLINK("http://example.org")',
  'an override that never ends': 'Say \u202egnp.exe and more',
  'an override that leaves its box': 'Say \u2069\u2069\u202c\u202egnp.exe and more',
  'isolates that never end': 'One \u2066two \u2067three \u2068four',
  'embeddings that never end': 'One \u202atwo \u202bthree \u202dfour',
  'marks of direction': '\u200fright\u200eleft \u061c12-34',
  Arabic: 'ممر مشاة بجانب المخبز، من فضلكم (٣ أمتار)',
  'Arabic that leaves its box': 'ممر\u2069 مشاة',
  'Hebrew and English': 'מעבר חציה, please, ליד ה-bakery (3)!',
  Chinese: '在面包店旁边设置人行横道',
  'zero width': 'a\u200bb\u200cc\u200dd\u2060e\ufefff\u00adg',
  'marks that stack': `Z${'\u0351\u036b\u0343\u036a\u0302\u036b\u033d\u034f\u0334\u0319\u0324'.repeat(4)}algo`,
  emoji: '👩🏽‍🚒🏳️‍🌈👨‍👩‍👧‍👦🇨🇾 \u{1f9d1}\u{1f3ff}\u200d\u{1f9bd}',
  'characters outside of the basic plane': '𠜎𠜱𝕳𝖎𝖙\u{10fffd}',
  'controls that nobody sees': 'a\u0001b\u0008c\u001bd\u007fe\u0085f\u2028g\u2029h',
  'line ends of all kinds': 'one\ntwo\r\nthree\rfour\n\n  five\t\tsix   seven ',
  'spaces at both ends': '   in   the   middle   ',
  'a word of 400 letters': 'Llanfairpwllgwyngyll'.repeat(20),
  'a very long line': 'A bench at the bend, and a tree beside it. '.repeat(90),
};

/** As much of a text as a field takes, whole characters only. */
export function fitting(text: string, maximum: number): string {
  let fits = '';
  for (const character of text) {
    if (fits.length + character.length > maximum) break;
    fits += character;
  }
  return fits;
}

/** How many payloads go onto one board: it has a topic for each. */
const together = 20;

/** The board that takes a payload, and the topic whose label it is there: by that its idea is found. */
export function placeOf(payload: string): { board: string; topic: string } {
  const place = Object.keys(payloads).indexOf(payload);
  return { board: `payloads-${Math.floor(place / together) + 1}`, topic: `payload-${place + 1}` };
}
