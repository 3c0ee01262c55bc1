#include "ui/models/model_list_model.h"

#include "ui/language/core_texts.h"
#include "ui/models/model_text.h"

#include <algorithm>
#include <iterator>

namespace darkroom::ui {

namespace {

QString joined(const std::vector<std::string>& sentences)
{
    QStringList list;
    for (const std::string& sentence : sentences) {
        list << coreText(sentence);
    }
    return list.join(QLatin1Char(' '));
}

} // namespace

void ModelListModel::setModels(const ListedModels& models)
{
    m_all = models;
    refresh();
}

void ModelListModel::setSearch(const QString& search)
{
    if (search != m_search) {
        m_search = search;
        refresh();
    }
}

void ModelListModel::setStarred(int row, bool isStarred)
{
    const checkpoint::ListedModel* shown = model(row);
    if (!shown) {
        return;
    }
    for (checkpoint::ListedModel& listed : m_all) {
        if (listed.path == shown->path) {
            listed.isStarred = isStarred;
        }
    }
    refresh();
}

const checkpoint::ListedModel* ModelListModel::model(int row) const
{
    return row >= 0 && row < rowCount() ? &m_shown[row] : nullptr;
}

int ModelListModel::rowOf(const std::filesystem::path& path) const
{
    const auto found = std::find_if(m_shown.begin(), m_shown.end(), [&](const auto& listed) { return listed.path == path; });
    return found == m_shown.end() ? -1 : static_cast<int>(found - m_shown.begin());
}

int ModelListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

QVariant ModelListModel::data(const QModelIndex& index, int role) const
{
    const checkpoint::ListedModel* shown = model(index.row());
    if (!shown) {
        return {};
    }
    switch (role) {
    case Qt::DisplayRole: return nameOf(*shown);
    case SummaryRole: return summaryOf(*shown);
    case StarRole: return shown->isStarred;
    case FaultRole: return !shown->fault.empty();
    case NoteRole: return joined(shown->missing);
    case Qt::ToolTipRole: return QString::fromStdString(shown->path.string());
    case Qt::AccessibleTextRole:
        return QStringList{nameOf(*shown), shown->isStarred ? tr("starred") : QString(), summaryOf(*shown), joined(shown->missing)}.join(
            QStringLiteral(", "));
    default: return {};
    }
}

void ModelListModel::refresh()
{
    const std::string search = m_search.toStdString();
    ListedModels shown;
    std::copy_if(m_all.begin(), m_all.end(), std::back_inserter(shown), [&](const auto& listed) { return listed.matches(search); });
    std::stable_sort(shown.begin(), shown.end(), [](const auto& a, const auto& b) {
        return a.isStarred != b.isStarred ? a.isStarred : nameOf(a).localeAwareCompare(nameOf(b)) < 0;
    });
    const bool isSame = std::equal(
        shown.begin(), shown.end(), m_shown.begin(), m_shown.end(), [](const auto& a, const auto& b) { return a.path == b.path; });
    if (isSame) {
        m_shown = shown;
        if (!m_shown.isEmpty()) {
            emit dataChanged(index(0), index(rowCount() - 1));
        }
        return;
    }
    beginResetModel();
    m_shown = shown;
    endResetModel();
}

} // namespace darkroom::ui
