"""Walks the window of a running Darkroom over AT-SPI and works with it: at_spi_reader.py PROGRAM. Exits with 1 and a sentence when something is wrong."""

import os
import subprocess
import sys
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402

START_SECONDS = 90
CHANGE_SECONDS = 20
WORKED_WITH = {
    Atspi.Role.PUSH_BUTTON, Atspi.Role.TOGGLE_BUTTON, Atspi.Role.CHECK_BOX, Atspi.Role.RADIO_BUTTON, Atspi.Role.COMBO_BOX,
    Atspi.Role.SPIN_BUTTON, Atspi.Role.SLIDER, Atspi.Role.LIST, Atspi.Role.TABLE, Atspi.Role.PROGRESS_BAR,
}


class Fault(Exception):
    """What is wrong, in a sentence."""


def wait_for(what, seconds, sentence):
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        found = what()
        if found:
            return found
        time.sleep(0.2)
    raise Fault(sentence)


def window_of(process):
    if process.poll() is not None:
        raise Fault(f"the program ended with {process.returncode} before its window was seen")
    desktop = Atspi.get_desktop(0)
    for index in range(desktop.get_child_count()):
        application = desktop.get_child_at_index(index)
        if application and application.get_name() == "Darkroom" and application.get_child_count() > 0:
            return application.get_child_at_index(0)
    return None


def walk(part, depth=0):
    """All that can be seen below a part."""
    if part is None or depth > 40:
        return
    yield part
    for index in range(min(part.get_child_count(), 300)):
        child = part.get_child_at_index(index)
        if child is not None and child.get_state_set().contains(Atspi.StateType.SHOWING):
            yield from walk(child, depth + 1)


def find(window, role, name):
    for part in walk(window):
        if part.get_role() == role and part.get_name() == name:
            return part
    return None


def found(window, role, name, seconds=CHANGE_SECONDS):
    return wait_for(lambda: find(window, role, name), seconds, f"there is no {Atspi.role_get_name(role)} named {name!r}")


def press(part):
    actions = part.get_action_iface()
    for index in range(actions.get_n_actions() if actions else 0):
        if Atspi.Action.get_action_name(actions, index).lower() in ("press", "toggle", "click"):
            actions.do_action(index)
            return
    raise Fault(f"{part.get_name()!r} has no action to press it")


def check_names(window):
    parts = list(walk(window))
    if len(parts) < 60:
        raise Fault(f"only {len(parts)} parts of the window can be read")
    for part in parts:
        # The picture of a lens inside a field is no button to press.
        inside_field = part.get_parent().get_role() in (Atspi.Role.TEXT, Atspi.Role.ENTRY)
        if part.get_role() in WORKED_WITH and not part.get_name() and not inside_field:
            raise Fault(f"a {part.get_role_name()} in {part.get_parent().get_name()!r} has no name")
    return len(parts)


def check_guidance(window):
    slider = found(window, Atspi.Role.SLIDER, "Guidance w")
    value = slider.get_value_iface()
    if value is None or (value.get_minimum_value(), value.get_maximum_value()) != (-1.0, 14.0):
        raise Fault("the slider of guidance w has no value from -1 to 14")
    value.set_current_value(7.5)
    spin = found(window, Atspi.Role.SPIN_BUTTON, "Guidance w").get_value_iface()
    wait_for(lambda: abs(spin.get_current_value() - 7.5) < 1e-6, CHANGE_SECONDS,
             f"w was set to 7.5 by the slider, and its field says {spin.get_current_value()}")


def close_tour(window):
    """The first start offers it once the model is there."""
    press(found(window, Atspi.Role.PUSH_BUTTON, "Close the tour", START_SECONDS))
    wait_for(lambda: find(window, Atspi.Role.PUSH_BUTTON, "Close the tour") is None, CHANGE_SECONDS, "the tour doesn't close")


def check_gallery(window):
    press(wait_for(lambda: find(window, Atspi.Role.TOGGLE_BUTTON, "Gallery") or find(window, Atspi.Role.RADIO_BUTTON, "Gallery")
                   or find(window, Atspi.Role.PUSH_BUTTON, "Gallery") or find(window, Atspi.Role.CHECK_BOX, "Gallery"),
                   CHANGE_SECONDS, "there is no button named 'Gallery'"))
    wait_for(lambda: any(part.get_name() == "No pictures yet" for part in walk(window)), CHANGE_SECONDS,
             "the empty gallery doesn't say that there are no pictures yet")
    found(window, Atspi.Role.COMBO_BOX, "Any day")  # on Linux Qt names a list by its choice


def main():
    launcher = subprocess.Popen([os.environ["AT_SPI_LAUNCHER"], "--launch-immediately"])
    process = subprocess.Popen([sys.argv[1]])
    try:
        window = wait_for(lambda: window_of(process), START_SECONDS, f"no window was seen over AT-SPI within {START_SECONDS} s")
        found(window, Atspi.Role.PUSH_BUTTON, "Generate", START_SECONDS)
        close_tour(window)
        count = check_names(window)
        check_guidance(window)
        check_gallery(window)
        count += check_names(window)
        print(f"read {count} parts")
    finally:
        process.terminate()
        process.wait(30)
        launcher.terminate()
        launcher.wait(10)


if __name__ == "__main__":
    try:
        main()
    except Fault as fault:
        sys.exit(f"at_spi_reader.py: {fault}")
