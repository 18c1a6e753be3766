CREATE FUNCTION consents_stay() RETURNS trigger AS $$
BEGIN
  RAISE EXCEPTION 'a consent is never changed';
END;
$$ LANGUAGE plpgsql;
CREATE TRIGGER consents_stay BEFORE UPDATE ON consents FOR EACH ROW EXECUTE FUNCTION consents_stay();
