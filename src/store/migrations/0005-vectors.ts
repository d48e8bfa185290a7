/**
 * Vectors of texts, for search by meaning. `interview_vectors` holds those of the stretches of an interview one behind the other, eight bits a number;
 * `interview_signs` one bit a number, which is all that most of a search reads. What a text says, its vectors tell in part: they go with it.
 */
export const vectors = `
CREATE TABLE embedding_model (
  id INTEGER PRIMARY KEY,
  make TEXT NOT NULL UNIQUE,
  dimension INTEGER NOT NULL,
  unlike REAL NOT NULL,
  likely REAL NOT NULL,
  trust REAL NOT NULL
) STRICT;
CREATE TABLE interview_vectors (
  interview_id INTEGER NOT NULL REFERENCES interview (id) ON DELETE CASCADE,
  model_id INTEGER NOT NULL REFERENCES embedding_model (id) ON DELETE CASCADE,
  body BLOB NOT NULL,
  PRIMARY KEY (model_id, interview_id)
) STRICT;
CREATE INDEX interview_vectors_interview ON interview_vectors (interview_id);
CREATE TABLE interview_signs (
  interview_id INTEGER NOT NULL REFERENCES interview (id) ON DELETE CASCADE,
  model_id INTEGER NOT NULL REFERENCES embedding_model (id) ON DELETE CASCADE,
  body BLOB NOT NULL,
  PRIMARY KEY (model_id, interview_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX interview_signs_interview ON interview_signs (interview_id);
CREATE TABLE text_vector (
  model_id INTEGER NOT NULL REFERENCES embedding_model (id) ON DELETE CASCADE,
  hash BLOB NOT NULL,
  interview_id INTEGER REFERENCES interview (id) ON DELETE CASCADE,
  body BLOB NOT NULL,
  PRIMARY KEY (model_id, hash)
) STRICT, WITHOUT ROWID;
CREATE INDEX text_vector_interview ON text_vector (interview_id);
CREATE TRIGGER interview_text_changed AFTER UPDATE OF text ON interview WHEN OLD.text IS NOT NEW.text BEGIN
  DELETE FROM interview_vectors WHERE interview_id = OLD.id;
  DELETE FROM interview_signs WHERE interview_id = OLD.id;
  DELETE FROM text_vector WHERE interview_id = OLD.id;
END;
`;
