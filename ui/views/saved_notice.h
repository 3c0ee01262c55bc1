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
    /// Why it can't be made larger; empty when it can.
    void setLargerReason(const QString& reason);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void showFileRequested(const QString& file);
    void useSeedRequested(quint64 seed);
    void largerRequested(double factor);

protected:
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    enum class Words { Shown, Hidden };

    int widthWith(Words words) const;
    /// Where there is no room for words the buttons show icons alone.
    void fitToRoom();

    ElidedLabel* m_where;
    QToolButton* m_showFile;
    QToolButton* m_useSeed;
    QToolButton* m_larger;
    RunRecordPtr m_record;
};

} // namespace darkroom::ui
