import { LightningElement } from 'lwc';

export default class ServiceForm extends LightningElement {
  service = '';
  start = '';
  end = '';
  comments = '';

  keepService(event) {
    this.service = event.detail;
  }
  keepStart(event) {
    this.start = event.detail;
  }
  keepEnd(event) {
    this.end = event.detail;
  }
  keepComments(event) {
    this.comments = event.detail;
  }
}
