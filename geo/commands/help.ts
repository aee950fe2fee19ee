export const HELP = `Borders, lengths and shapes of the atlas.

npm run geo -- <command> [options]

  borders AFG             the borders of a country
  border AFG TJK          the border of two countries
  between A B             borders with one side in A and the other in B; a set is codes with commas between,
                          or: members, partners, or a status of statuses.json
  outer [SET]             the outer land border of a set, by neighbour (default: members)
  points [AFG]            points where three countries or more meet
  nearest LON LAT         the point of a land border nearest to a place
  coast GEO               the coast of a country, and its length at a level of detail
  union A,B,C             several countries as one shape
  table [--write]         borders.csv as it should be; with --write it is written
  check [NAME …]          named checks and comparisons with other programs; all, or those named
  build                   everything below geo/out/, unless it is up to date

  --format FORMAT         table (default), csv, json or geojson
  --level LEVEL           full (default), detail, region or overview: of lines and shapes; tables of borders
                          are always in km at full detail
  --with KINDS            also borders through dependencies (dependencies), boundaries that are no State borders (boundaries),
                          or both with a comma between
  --help                  this text

Exit codes: 0 done, 1 a check failed or something could not be read or found, 2 called wrongly.`;
