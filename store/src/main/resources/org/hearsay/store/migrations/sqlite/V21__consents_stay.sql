CREATE TRIGGER consents_stay BEFORE UPDATE ON consents
BEGIN
  SELECT RAISE(ABORT, 'a consent is never changed');
END;
