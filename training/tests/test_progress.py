import pytest

torch = pytest.importorskip("torch")

from hearsay_training.progress import Progress  # noqa: E402


def stage():
    torch.manual_seed(1)
    model = torch.nn.Linear(3, 2)
    return model, torch.optim.AdamW(model.parameters(), lr=0.1)


def turn(model, optimizer, progress):
    model(torch.ones(1, 3)).sum().backward()
    optimizer.step()
    optimizer.zero_grad()
    progress.step += 1


def test_a_stage_that_rested_ends_as_one_that_did_not(tmp_path):
    model, optimizer = stage()
    whole = Progress(str(tmp_path / "whole.pt"), 0, steps=6)
    while whole.share() < 1:
        turn(model, optimizer, whole)

    path = str(tmp_path / "state.pt")
    first, kept = stage()
    sitting = Progress(path, 0, steps=6, pause=2)
    while not sitting.rests():
        turn(first, kept, sitting)
    sitting.keep(first, kept)
    second, taken_up = stage()
    torch.nn.init.zeros_(second.weight)
    sitting = Progress(path, 0, steps=6, pause=2)
    assert sitting.go_on(second, taken_up)
    assert sitting.step == 2
    while sitting.share() < 1:
        turn(second, taken_up, sitting)
    assert torch.equal(model.weight, second.weight)


def test_a_stage_that_was_never_kept_begins(tmp_path):
    model, optimizer = stage()
    assert not Progress(str(tmp_path / "state.pt"), 10).go_on(model, optimizer)


def test_the_budget_is_counted_over_all_sittings(tmp_path):
    model, optimizer = stage()
    path = str(tmp_path / "state.pt")
    first = Progress(path, minutes=10)
    first.seconds = 300
    first.keep(model, optimizer)
    second = Progress(path, minutes=10)
    second.go_on(model, optimizer)
    assert 0.5 <= second.share() < 0.51
