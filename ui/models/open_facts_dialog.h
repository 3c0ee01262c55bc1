#pragma once

#include "darkroom/checkpoint/open_facts.h"

#include <QDialog>

#include <functional>
#include <utility>
#include <vector>

namespace darkroom::ui {

/// Asks for what a model's file doesn't tell, and for nothing else; the usual values stand there already.
class OpenFactsDialog : public QDialog {
    Q_OBJECT

public:
    OpenFactsDialog(const QString& path, const std::vector<checkpoint::OpenFact>& facts, QWidget* parent);

    /// By key.
    Json answers() const;

private:
    QWidget* makeField(const checkpoint::OpenFact& fact);

    std::vector<std::pair<std::string, std::function<Json()>>> m_fields;
};

} // namespace darkroom::ui
