#pragma once

#include "ui/session/session_state.h"

#include <QStringList>
#include <QWidget>

#include <functional>

class QBoxLayout;
class QHBoxLayout;
class QLabel;
class QToolButton;
class QPlainTextEdit;
class QPushButton;

namespace darkroom::ui {

/// One sentence above the canvas: a fault in red, with a remedy where there is one and details to copy, or news with a way back.
/// It never takes the focus and never stops anything.
class Banner : public QWidget {
    Q_OBJECT

public:
    explicit Banner(QWidget* parent = nullptr);

    void showProblem(const Problem& problem);
    /// `sentence`, a short list, and Undo.
    void showChanges(const QString& sentence, const QStringList& changes);
    /// Something that can be done now, and the words of its button.
    void showOffer(const QString& sentence, const QString& action, Remedy remedy);
    void dismiss();
    /// A model was loaded: problems that it settles go, news stay.
    void dismissProblem();
    /// News of changed settings go, since Undo would mean something else by now.
    void dismissChanges();
    void dismissOffer();
    /// Says what it shows in another language; `again` gives a text that was translated before in the present one.
    void tellAgain(const std::function<QString(const QString& text)>& again);

    QSize minimumSizeHint() const override;

signals:
    void remedyRequested(darkroom::ui::Remedy remedy);
    void undoRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    enum class Kind { Problem, Changes, Offer };

    void create();
    void layOut();
    void connectAll();
    void present(Kind kind, const QString& sentence);
    void write(const QString& sentence, const QStringList& changes);
    void refreshIcon();
    /// The buttons stand beside the words, or below them where the window is narrow.
    void fitButtons();
    int widthBesideWords() const;

    QBoxLayout* m_body = nullptr;
    QHBoxLayout* m_buttons = nullptr;
    QLabel* m_icon;
    QLabel* m_sentence;
    QLabel* m_changes;
    QPushButton* m_remedyButton;
    QPushButton* m_undo;
    QPushButton* m_detailsButton;
    QToolButton* m_close;
    QWidget* m_detailsPart;
    QPlainTextEdit* m_details;
    QPushButton* m_copy;
    QString m_said;
    QStringList m_saidChanges;
    Kind m_kind = Kind::Changes;
    Remedy m_remedy = Remedy::None;
    bool m_outlivesLoading = false;
};

} // namespace darkroom::ui
