#include "ui/settings/settings_model.h"

#include <QUndoCommand>

namespace darkroom::ui {

namespace {

constexpr int kRestMilliseconds = 800;
constexpr int kLongestHistory = 200;
constexpr int kCommandId = 1;

} // namespace

class SettingsCommand : public QUndoCommand {
public:
    SettingsCommand(SettingsModel& model, Settings after, const QString& text)
        : QUndoCommand(text)
        , m_model(model)
        , m_before(model.settings())
        , m_after(std::move(after))
        , m_fields(differences(m_before, m_after))
        , m_burst(model.m_burst)
    {
    }

    void redo() override { m_model.apply(m_after); }
    void undo() override
    {
        m_model.endBurst();
        m_model.apply(m_before);
    }
    int id() const override { return kCommandId; }

    bool mergeWith(const QUndoCommand* other) override
    {
        const auto* next = static_cast<const SettingsCommand*>(other);
        if (next->m_burst != m_burst || next->m_fields != m_fields) {
            return false;
        }
        m_after = next->m_after;
        setObsolete(m_before == m_after);
        return true;
    }

private:
    SettingsModel& m_model;
    Settings m_before;
    Settings m_after;
    Fields m_fields;
    int m_burst;
};

SettingsModel::SettingsModel(QObject* parent)
    : QObject(parent)
{
    m_undo.setUndoLimit(kLongestHistory);
    m_rest.setSingleShot(true);
    m_rest.setInterval(kRestMilliseconds);
    connect(&m_rest, &QTimer::timeout, this, &SettingsModel::endBurst);
}

void SettingsModel::reset(const Settings& settings)
{
    m_undo.clear();
    apply(settings);
}

void SettingsModel::edit(const Settings& settings, const QString& text)
{
    replace(editedByHand(m_settings, settings), text.isEmpty() ? tr("change of settings") : text);
}

void SettingsModel::replace(const Settings& settings, const QString& text)
{
    if (settings == m_settings) {
        return;
    }
    m_undo.push(new SettingsCommand(*this, settings, text));
    m_rest.start();
}

void SettingsModel::endBurst()
{
    ++m_burst;
}

void SettingsModel::apply(const Settings& settings)
{
    m_settings = settings;
    emit settingsChanged(m_settings);
}

} // namespace darkroom::ui
