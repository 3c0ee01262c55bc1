#pragma once

#include "ui/help/help_text.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QListView;
class QStringListModel;
class QTextBrowser;
class QToolButton;

namespace darkroom::ui {

/// The help, read in the window: pages, a search through all of them, and the way back to where it was opened.
class HelpPage : public QWidget {
    Q_OBJECT

public:
    explicit HelpPage(QWidget* parent = nullptr);

    /// A code of `languageNames()`. What was read stays where it was, in the other language.
    void setLanguage(const QString& code);
    /// "page" or "page#Heading" with the English heading; what is not there shows the first page.
    void showTopic(const QString& topic);
    QString page() const;
    /// The heading at the top of what is seen.
    QString heading() const;
    void focusText();
    /// Closes the search, or leaves the bar for the page; false when the page is all that there is to leave.
    bool leaveSearch();

signals:
    void backRequested();
    void shortcutsRequested();
    void tourRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void create();
    void layOut();
    void connectAll();
    void fillContents();
    void showPage(const QString& id);
    /// Shows the page anew, at a heading.
    void showAgain(const QString& heading);
    /// Gives headings, paragraphs and tables room: Markdown's reader knows none with a font in pixels.
    void spread();
    void goTo(const QString& heading);
    /// Marks the words of the search, and goes to the first of `line`.
    void mark(const QString& line);
    void search();
    void openMatch(int row);

    QToolButton* m_back;
    QComboBox* m_contents;
    QLineEdit* m_words;
    QToolButton* m_shortcuts;
    QToolButton* m_tour;
    QListView* m_results;
    QStringListModel* m_lines;
    QTextBrowser* m_text = nullptr;
    QVector<HelpMatch> m_matches;
    QString m_language = QString::fromLatin1(kSourceLanguage);
    QString m_shown; ///< The page that the text holds.
};

} // namespace darkroom::ui
