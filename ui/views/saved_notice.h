#pragma once

#include "ui/session/session_state.h"

#include <QWidget>

class QToolButton;

namespace darkroom::ui {

class ElidedLabel;

/// One quiet line: where the picture that is shown lies, or that a stopped one lies nowhere, with what one may want to do with it.
class SavedNotice : public QWidget {
    Q_OBJECT

public:
    enum class Keeping { Gone, Possible, Running };

    explicit SavedNotice(QWidget* parent = nullptr);

    void setRecord(const RunRecordPtr& record);
    /// Why it can't be made larger; empty when it can.
    void setLargerReason(const QString& reason);
    /// Whether a stopped picture can be kept, and whether that is being done.
    void setKeeping(Keeping keeping);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void showFileRequested(const QString& file);
    void useSeedRequested(quint64 seed);
    void largerRequested(double factor);
    void keepRequested();

protected:
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    enum class Words { Shown, Hidden };

    int widthWith(Words words) const;
    void refresh();
    /// Where there is no room for words the buttons show icons alone.
    void fitToRoom();

    ElidedLabel* m_where;
    QToolButton* m_keep;
    QToolButton* m_showFile;
    QToolButton* m_useSeed;
    QToolButton* m_larger;
    RunRecordPtr m_record;
    Keeping m_keeping = Keeping::Gone;
};

} // namespace darkroom::ui
