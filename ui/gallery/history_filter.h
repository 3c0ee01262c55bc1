#pragma once

#include "ui/gallery/picture_entry.h"

#include <QVariantList>

namespace darkroom::ui {

/// A filter as the condition of a statement, and its values in the order of the question marks.
struct FilterCondition {
    QString text;
    QVariantList values;
};

FilterCondition conditionOf(const PictureFilter& filter);

/// What a search compares: case folded, composed, spaces made one.
QString searchable(const QString& text);

} // namespace darkroom::ui
