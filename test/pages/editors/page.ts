import { okjobmatchAssets } from '../okjobmatch/pages.ts';
import { editorKinds } from './kinds.ts';

/** All kinds of editors one below another, each with what would be sent of it. */
export function editorsPage(): string {
  const sections = Object.entries(editorKinds).map(
    ([kind, name]) =>
      `<section data-kind="${kind}" aria-label="${name}"><div></div><p>Would be sent: <output></output></p></section>`,
  );
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Editors - OKJobMatch</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${okjobmatchAssets.style}">
</head>
<body>
<main class="main"><h1>Editors</h1>${sections.join('\n')}</main>
<script type="module" src="${okjobmatchAssets.editors}"></script>
</body>
</html>`;
}
