import pytest

torch = pytest.importorskip("torch")
fused = pytest.importorskip("hearsay_training.fused")

from hearsay_training.encoder import Encoder  # noqa: E402
from hearsay_training.model import Labels, Model, OUTPUTS  # noqa: E402


@pytest.fixture(scope="module")
def model():
    torch.manual_seed(7)
    labels = Labels([f"u{i}" for i in range(17)], [f"x{i}" for i in range(49)], [f"r{i}" for i in range(11)], [f"l{i}" for i in range(23)])
    return Model(Encoder(vocabulary=400), labels).eval()


def window(size):
    torch.manual_seed(size)
    pieces, features = torch.randint(1, 400, (1, size)), torch.randint(0, 5, (1, size))
    return pieces, features, torch.arange(0, size, 2).unsqueeze(0)


def both(model, one, size):
    pieces, features, index = window(size)
    with torch.no_grad():
        whole = model(pieces, features, torch.ones(1, size), index, torch.ones(index.shape))
        return whole, one(pieces, features, index)


@pytest.mark.parametrize("levelled", [False, True])
def test_one_window_says_what_the_model_says(model, levelled):
    one = fused.OneWindow(model, model.encoder.words).eval()
    if levelled:
        one.level([window(30)[:2], window(51)[:2]])
    whole, alone = both(model, one, 40)
    for name, x, y in zip(OUTPUTS, whole, alone):
        assert torch.allclose(x.float(), y.float(), atol=2e-3), name


def test_levelling_leaves_the_trained_weights_alone(model):
    before = [p.clone() for p in model.parameters()]
    fused.OneWindow(model, model.encoder.words).level([window(30)[:2]])
    assert all(torch.equal(x, y) for x, y in zip(before, model.parameters()))


def test_all_int8_products_of_the_tags_are_wide(model):
    assert sum(fused.Tags(model).sizes) % fused.WIDTH == 0
