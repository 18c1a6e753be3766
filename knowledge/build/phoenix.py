"""What is taken over from the PETRARCH and Phoenix dictionaries (MIT)."""


def organizations(folder):
    return []


def verbs(folder, plover):
    return []


def agents(folder):
    return []
