#pragma once

#include <QLineEdit>

namespace darkroom::ui {

/// A line for words to look for, with a lens before them. It is never too narrow for its placeholder, at any size of text and in any language.
class SearchField : public QLineEdit {
    Q_OBJECT

public:
    explicit SearchField(QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
};

} // namespace darkroom::ui
