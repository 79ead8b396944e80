/** Three invented courthouses and what is in them. */
export const demoCourthouses = [
  {
    key: 'lakeside',
    courtId: 'ilnd',
    name: 'Lakeside Courthouse',
    address: '1 Invented Lakefront, Chicago, Illinois',
    zone: 'America/Chicago',
    rooms: [
      { name: 'Courtroom 2103', sort: 'courtroom' },
      { name: 'Courtroom 1919', sort: 'courtroom' },
      { name: 'Link room 4', sort: 'link room' },
      { name: 'Waiting room North', sort: 'waiting room' },
      { name: 'Meeting room 2', sort: 'meeting room' },
    ],
  },
  {
    key: 'millriver',
    courtId: 'ilnd',
    name: 'Mill River Courthouse',
    address: '8 Invented Mill Road, Rockford, Illinois',
    zone: 'America/Chicago',
    rooms: [
      { name: 'Courtroom 5', sort: 'courtroom' },
      { name: 'Link room B', sort: 'link room' },
      { name: 'Waiting room Garden', sort: 'waiting room' },
    ],
  },
  {
    key: 'harbor',
    courtId: 'miwd',
    name: 'Harbor Courthouse',
    address: '20 Invented Pier, Grand Rapids, Michigan',
    zone: 'America/Detroit',
    rooms: [
      { name: 'Courtroom A', sort: 'courtroom' },
      { name: 'Courtroom C', sort: 'courtroom' },
      { name: 'Link room Harbor', sort: 'link room' },
      { name: 'Waiting room Quiet', sort: 'waiting room' },
    ],
  },
] as const
