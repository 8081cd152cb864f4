/** Texts of business clusters. */
export const clusters = {
  tableLabel: 'Business clusters',
  new: 'New business cluster',
  alsoTeams: 'also',
  column: {
    cluster: 'Business cluster',
    owner: 'Owner',
  },
  noMatchTitle: 'No business cluster matches',
  noMatchText: 'Search for something else.',
  emptyTitle: 'No business clusters yet',
  emptyText:
    'A business cluster is a group of connectors that serve one purpose, such as a shop; it becomes a System of the catalog. Create one, then give it connectors on their pages or by a rule.',
  emptyReadText:
    'A business cluster is a group of connectors that serve one purpose, such as a shop; it becomes a System of the catalog. An administrator of Kafka Monitor can create one.',
  toList: 'All business clusters',
  badAddressTitle: 'This address leads nowhere',
  badAddressText: 'It is not the address of a business cluster.',
  notFoundTitle: 'No such business cluster',
  notFoundText: 'No business cluster “{{name}}” is known here.',
  elsewhereTitle: '{{title}} belongs to the other platform',
  elsewhereLink: 'Go to its page',
  noConnectors: 'It has no connectors yet.',
  group: '(Group {{group}})',
  ownerText: 'Becomes the owner of its System.',
  linkTitle: 'Title of link {{number}}',
  linkUrl: 'Address of link {{number}}',
  addLink: 'Add a link',
  removeLink: 'Remove link {{number}}',
  nameTaken: 'A business cluster of this name is there already.',
  editTitle: 'Edit {{title}}',
  created: 'The business cluster was created',
  saved: 'The business cluster was saved',
  deleteTitle: 'Delete the business cluster {{title}}?',
  deleteText:
    '{{title}} and its System are deleted. It is refused as long as connectors belong to it.',
  deleteChanged:
    '{{who}} changed it meanwhile. Nothing was deleted yet; delete it as it is now, or look first.',
  deleteConnectors: 'Show these connectors',
  deleted: 'The business cluster {{title}} was deleted',
} as const;
