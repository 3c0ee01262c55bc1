#pragma once

#include "ui/views/film_model.h"

#include <QTimer>
#include <QWidget>

class QAction;
class QLabel;
class QListView;
class QSlider;
class QToolButton;

namespace darkroom::ui {

class CaptionLabel;

/// The steps of a run as small pictures with a scrubber. While a run goes on it follows the newest step, until one looks at an earlier one; the
/// last step follows again.
class Filmstrip : public QWidget {
    Q_OBJECT

public:
    explicit Filmstrip(QWidget* parent = nullptr);

    /// A new run of `steps` steps begins.
    void begin(int steps);
    void add(const Frame& frame);
    void setRecord(const RunRecordPtr& record);

    const FilmModel& model() const { return *m_model; }
    int currentRow() const;
    bool isFollowing() const { return m_following; }

    void step(int direction);
    void goToEnd(int direction);
    void togglePlay();
    /// The keys of the picture act on the steps, too.
    void takeKeys(const QList<QAction*>& keys);

signals:
    /// Row `row` of model() is the one to look at.
    void rowChosen(int row);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void create();
    void layOut();
    void connectAll();
    void choose(int row);
    void refresh();
    void fitHeight();
    void playOn();

    FilmModel* m_model;
    QListView* m_view;
    QToolButton* m_play;
    QToolButton* m_loop;
    QSlider* m_scrubber;
    CaptionLabel* m_position;
    QTimer m_player;
    int m_steps = 0;
    bool m_following = true;
    bool m_refreshing = false;
};

} // namespace darkroom::ui
