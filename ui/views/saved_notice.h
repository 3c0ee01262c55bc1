#pragma once

#include "ui/session/session_state.h"

#include <QWidget>

class QToolButton;

namespace darkroom::ui {

class ElidedLabel;

/// One quiet line: where the picture that is shown lies, with what one may want to do with it.
class SavedNotice : public QWidget {
    Q_OBJECT

public:
    explicit SavedNotice(QWidget* parent = nullptr);

    void setRecord(const RunRecordPtr& record);

signals:
    void showFileRequested(const QString& file);
    void useSeedRequested(quint64 seed);

private:
    ElidedLabel* m_where;
    QToolButton* m_showFile;
    QToolButton* m_useSeed;
    RunRecordPtr m_record;
};

} // namespace darkroom::ui
