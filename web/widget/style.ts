/** How the button and the panel's frame look; kept apart from the host page's own style by a shadow root. */
export const STYLE = `
:host{all:initial}
*{box-sizing:border-box;font:600 17px/1.3 system-ui,sans-serif}
[hidden]{display:none!important}
button{cursor:pointer;min-height:48px;padding:10px 18px;border:2px solid #fff;border-radius:14px;background:var(--c);color:var(--i)}
button:hover{text-decoration:underline}
:focus-visible{outline:3px solid #14181c;outline-offset:2px;box-shadow:0 0 0 8px #ffc94a}
.open,dialog{position:fixed;z-index:2147483647;inset:auto;inset-block-end:16px;inset-inline-end:16px;box-shadow:0 2px 14px #0007}
.open{max-inline-size:calc(100vw - 32px);border-radius:28px}
dialog{inline-size:min(420px,100vw - 32px);block-size:min(680px,100vh - 32px);
max-inline-size:none;max-block-size:none;margin:0;padding:0;border:2px solid var(--c);border-radius:14px;background:#fff;color:#14181c;overflow:hidden}
iframe{position:absolute;inset:0;inline-size:100%;block-size:100%;border:0;opacity:0;pointer-events:none}
iframe.ready{opacity:1;pointer-events:auto}
.wait{block-size:100%;padding:14px;overflow:auto}
.wait p,.wait ul{animation:s 0s 1.5s both;margin:14px 0;padding:0;list-style:none}
.wait li,.wait p{font-weight:400;margin-block-start:14px}
.wait a{display:block;inline-size:fit-content;min-inline-size:48px;padding:11px 0;color:#0f5570}
.wait button{margin:0 8px 8px 0;background:#fff;color:#14181c;border-color:#14181c}
@keyframes s{from{visibility:hidden}}
@media (max-width:40em),(max-height:30em){dialog{inset:0;inline-size:100%;block-size:var(--h,100%);border:0;border-radius:0}}
@media (prefers-color-scheme:dark){dialog{background:#101819;color:#eef4f3}.wait a{color:#8fcfe4}}
@media print{:host{display:none}}`.replaceAll('\n', '');
