#pragma once

#include "ui/panels/panel.h"

#include <QStringList>

class QComboBox;

namespace darkroom::ui {

class ElidedLabel;

/// Which model makes the pictures, and what it takes.
class ModelPanel : public Panel {
    Q_OBJECT

public:
    explicit ModelPanel(QWidget* parent = nullptr);

    /// Folders offered beside the model that ships with the program.
    void setKnownModels(const QStringList& paths);
    void setModel(const ModelFacts* model) override;
    /// Shown in place of the model's facts while it loads or when it can't be.
    void setStatus(const QString& text);

signals:
    void otherModelRequested();

protected:
    void show(const Settings& settings) override;

private:
    void fill(const QString& current);

    QComboBox* m_models;
    ElidedLabel* m_facts;
    QStringList m_known;
    QString m_shippedName;
};

} // namespace darkroom::ui
