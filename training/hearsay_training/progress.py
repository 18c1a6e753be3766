"""How far a stage of training has come: kept beside its checkpoint, so that the same command goes on after a stop of any kind."""
import os
import random
import time

import torch

KEEP_EVERY = 300  # seconds


class Progress:
    """Counts the steps and seconds of a stage over all its sittings, against its budget in steps or else in minutes."""

    def __init__(self, path, minutes, steps=0, sitting=0, pause=0):
        self.path, self.minutes, self.steps = path, minutes, steps
        self.sitting, self.pause = sitting, pause
        self.step, self.epoch, self.seconds = 0, 0, 0.0
        self.began = self.kept = time.time()

    def elapsed(self):
        return self.seconds + time.time() - self.began

    def share(self):
        """The part of the budget that is used, at most 1."""
        return min(1.0, self.step / self.steps if self.steps else self.elapsed() / (self.minutes * 60))

    def rests(self):
        """Whether this sitting is over although the stage is not."""
        over = self.sitting and time.time() - self.began >= self.sitting * 60
        return self.share() < 1 and (bool(over) or self.step == self.pause > 0)

    def keep(self, model, optimizer):
        """Writes all that going on needs; a stop while it is written leaves the state before."""
        state = {"step": self.step, "epoch": self.epoch, "seconds": self.elapsed(), "model": model.state_dict(),
                 "optimizer": optimizer.state_dict(), "torch": torch.get_rng_state()}
        torch.save(state, self.path + ".part")
        os.replace(self.path + ".part", self.path)
        self.kept = time.time()

    def is_due(self):
        return time.time() - self.kept >= KEEP_EVERY

    def go_on(self, model, optimizer):
        """Takes up a kept state where there is one; the rest of the epoch that was begun is left out."""
        if not os.path.exists(self.path):
            return False
        state = torch.load(self.path, weights_only=True)
        model.load_state_dict(state["model"])
        optimizer.load_state_dict(state["optimizer"])
        self.step, self.epoch, self.seconds = state["step"], state["epoch"], state["seconds"]
        torch.set_rng_state(state["torch"])
        random.seed(self.step)
        return True

    def end(self):
        if os.path.exists(self.path):
            os.remove(self.path)
