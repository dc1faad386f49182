/**
 * Hands a person a file; where it goes is theirs to choose.
 * @param name the file's name
 * @param text what it holds
 */
export function saveFile(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser has taken its copy by the time the click returns to the page's next task.
  setTimeout(() => URL.revokeObjectURL(url), 0);
}
