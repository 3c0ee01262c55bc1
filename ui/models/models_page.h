#pragma once

#include "ui/models/model_library.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QListView;
class QToolButton;

namespace darkroom::ui {

class CaptionLabel;
class FlowLayout;
class ModelDelegate;
class ModelListModel;

/// The models in the user's folders, to look for, to mark and to load.
class ModelsPage : public QWidget {
    Q_OBJECT

public:
    explicit ModelsPage(QWidget* parent = nullptr);

    void setFolders(const QStringList& folders);
    void setModels(const ListedModels& models, bool isComplete);
    /// A look through the folders has begun.
    void setLooking();
    void focusList();

signals:
    void backRequested();
    void addFolderRequested();
    void folderRemoved(const QString& folder);
    void scanRequested();
    /// Enter or a click on a model: to load it, to add it, or to use it, whatever it is.
    void chosen(const darkroom::checkpoint::ListedModel& model);
    void starred(const QString& path, bool isStarred);

private:
    void create();
    void layOut();
    void connectAll();
    void addKeys();
    void choose(int row);
    void toggleStar(int row);
    void refresh();
    int currentRow() const;

    QToolButton* m_back;
    QLabel* m_heading;
    QLineEdit* m_search;
    QToolButton* m_add;
    QToolButton* m_again;
    QWidget* m_folders;
    FlowLayout* m_folderFlow;
    CaptionLabel* m_status;
    ModelListModel* m_model;
    ModelDelegate* m_delegate;
    QListView* m_view;
    QLabel* m_empty;
    CaptionLabel* m_details;
    QToolButton* m_use;
    QToolButton* m_star;
    QStringList m_paths;
    bool m_looking = false;
};

} // namespace darkroom::ui
