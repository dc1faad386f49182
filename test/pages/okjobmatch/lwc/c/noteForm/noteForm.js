import { api, LightningElement } from 'lwc';

export default class NoteForm extends LightningElement {
  date = '';
  subject = '';
  notes = '';

  @api get held() {
    return { date: this.date, subject: this.subject, notes: this.notes };
  }

  /** What people type into, for tests. */
  @api at(name) {
    return this.template.querySelector(`[data-at="${name}"]`).box();
  }

  keepDate(event) {
    this.date = event.detail;
  }
  keepSubject(event) {
    this.subject = event.detail;
  }
  keepNotes(event) {
    this.notes = event.detail;
  }
}
