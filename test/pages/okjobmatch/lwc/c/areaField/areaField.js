import { api, LightningElement } from 'lwc';

export default class AreaField extends LightningElement {
  @api label;
  @api value = '';
  @api required = false;

  /** What people type into, for tests. */
  @api box() {
    return this.template.querySelector('textarea');
  }

  tell(event) {
    this.dispatchEvent(new CustomEvent('told', { detail: event.target.value }));
  }
}
