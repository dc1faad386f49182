// Replaces the browser's shadow trees by flat ones that look like them to the page; it has to come first.
import '@lwc/synthetic-shadow';

export async function build(form: HTMLFormElement) {
  const lightning = await import('./lightning.ts');
  return lightning.build(form, 'lwcSynthetic');
}
