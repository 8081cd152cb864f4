import { appendFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Logins of the demonstration, to be found (masked) in the connectors' configurations. */
export const shopReader = {
  user: 'shop_reader',
  password: 'shop-reader-secret',
};
export const warehouseWriter = {
  user: 'warehouse_writer',
  password: 'warehouse-writer-secret',
};

const SHOP = `
  CREATE TABLE customers (
    id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    name text NOT NULL,
    city text NOT NULL
  );
  CREATE TABLE orders (
    id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    customer_id int NOT NULL REFERENCES customers,
    amount int NOT NULL,
    status text NOT NULL DEFAULT 'new',
    ordered_at timestamptz NOT NULL DEFAULT now()
  );
  INSERT INTO customers (name, city)
    SELECT 'Customer ' || n, (ARRAY['Jakarta', 'Bandung', 'Surabaya'])[1 + n % 3]
    FROM generate_series(1, 20) n;
  INSERT INTO orders (customer_id, amount)
    SELECT 1 + n % 20, 10000 + n * 500 FROM generate_series(1, 100) n;
  CREATE PUBLICATION shop FOR TABLE customers, orders;
  CREATE ROLE ${shopReader.user} LOGIN REPLICATION PASSWORD '${shopReader.password}';
  GRANT SELECT ON customers, orders TO ${shopReader.user};
`;

/**
 * Creates the database `shop` with customers and orders, and the empty
 * database `warehouse` to which the JDBC sink copies them.
 *
 * @param {import('./postgres.mjs').Postgres} postgres
 */
export async function createShop(postgres) {
  const { user, password } = warehouseWriter;
  const server = await postgres.connect('postgres');
  await server.query('CREATE DATABASE shop');
  await server.query(`CREATE ROLE ${user} LOGIN PASSWORD '${password}'`);
  await server.query(`CREATE DATABASE warehouse OWNER ${user}`);
  await server.end();
  const shop = await postgres.connect('shop');
  await shop.query(SHOP);
  await shop.end();
}

/** The text file that the FileStream sources follow. */
export const notesFile = (/** @type {string} */ folder) =>
  join(folder, 'notes.txt');

/**
 * Goes on writing: a line of text, an order, and a change of an older one.
 * While PostgreSQL is gone, only the text; then the orders go on.
 *
 * @param {import('./postgres.mjs').Postgres | undefined} postgres without one only the text
 * @param {string} folder
 * @param {number} everyMs
 * @returns {Promise<() => Promise<void>>} ends it
 */
export async function keepWriting(postgres, folder, everyMs) {
  let shop = await postgres?.connect('shop');
  let count = 0;
  let written = writeOnce();
  async function writeOnce() {
    count += 1;
    await appendFile(
      notesFile(folder),
      `Note ${count}: order taken by phone\n`,
    );
    if (postgres) await writeOrder(postgres);
  }
  async function writeOrder(/** @type {NonNullable<typeof postgres>} */ to) {
    try {
      shop ??= await to.connect('shop');
      await shop.query(
        'INSERT INTO orders (customer_id, amount) VALUES ($1, $2)',
        [1 + (count % 20), 10_000 + (count % 50) * 1_000],
      );
      await shop.query("UPDATE orders SET status = 'sent' WHERE id = $1", [
        count,
      ]);
    } catch {
      // PostgreSQL is gone: not repeated, and the next order connects anew.
      await shop?.end().catch(() => {});
      shop = undefined;
    }
  }
  const timer = setInterval(() => {
    // One at a time.
    written = written.then(writeOnce).catch(() => {});
  }, everyMs);
  return async () => {
    clearInterval(timer);
    await written.catch(() => {});
    await shop?.end().catch(() => {});
  };
}
