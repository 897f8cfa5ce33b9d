/** A team member as Zendesk knows them. */
export interface Person {
  /** Zendesk user id. */
  readonly id: string;
  readonly name: string;
}
