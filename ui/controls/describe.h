#pragma once

#include <QString>

class QLabel;
class QToolButton;
class QWidget;

namespace darkroom::ui {

/// What every control must have: a name for tests, a name for screen readers, one plain sentence for the tooltip.
struct Description {
    const char* objectName;
    QString accessibleName;
    QString toolTip;
};

void describe(QWidget* widget, const Description& description);

/// A flat button that shows an icon of the family only, and grows with the text.
QToolButton* makeIconButton(QWidget* parent, const QString& icon, const Description& description);

/// A flat button with a few words, for an action in a bar.
QToolButton* makeTextButton(QWidget* parent, const QString& text, const Description& description);

/// The same in the caption's size, for an action inside a line of captions.
QToolButton* makeCaptionButton(QWidget* parent, const QString& text, const Description& description);

/// A label in front of or above a control.
QLabel* makeLabel(QWidget* parent, const QString& text, QWidget* buddy);

} // namespace darkroom::ui
