import type Database from 'better-sqlite3';
import { userVersion } from './migrate.ts';

interface SchemaEntry {
  readonly type: string;
  readonly name: string;
  readonly tbl_name: string;
  readonly sql: string;
}

/** The schema of a migrated database as a document to review: each table with its indexes, by name. */
export const schemaText = (database: Database.Database): string => {
  const entries = database
    .prepare(
      `SELECT type, name, tbl_name, sql FROM sqlite_schema
       WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'
       ORDER BY tbl_name, type = 'table' DESC, name`,
    )
    .all() as readonly SchemaEntry[];
  const tables = Map.groupBy(entries, ({ tbl_name }) => tbl_name);
  const sections = [...tables].map(
    ([table, parts]) => `## ${table}\n\n\`\`\`sql\n${parts.map(({ sql }) => `${unindent(sql)};`).join('\n')}\n\`\`\`\n`,
  );
  return `${heading(userVersion(database))}\n${sections.join('\n')}`;
};

const heading = (version: number): string =>
  `# Schema of a workspace, version ${version}

Made by \`node electron/storage/writeSchema.ts\` from the migrations; do not edit.
`;

/** Takes off the indentation that the text of a migration has. */
const unindent = (sql: string): string => {
  const [first = '', ...rest] = sql.split('\n');
  const margin = Math.min(...rest.filter((line) => line.trim() !== '').map((line) => line.search(/\S/)));
  return [first, ...rest.map((line) => line.slice(margin))].join('\n');
};
