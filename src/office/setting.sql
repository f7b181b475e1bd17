-- What an office decided for itself.

-- name: setting_get
-- purpose: The value of a setting, when there is one.
-- in: id int
-- out: value text
SELECT value FROM setting WHERE id = ?1;

-- name: setting_put
-- purpose: Writes the value of a setting.
-- in: id int, name text, value text
INSERT INTO setting (id, name, value) VALUES (?1, ?2, ?3) ON CONFLICT (id) DO UPDATE SET value = excluded.value;
