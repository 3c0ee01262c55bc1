#pragma once

#include "darkroom/base/larger_picture.h"
#include "ui/session/session_state.h"

#include <QObject>
#include <QSize>

#include <optional>

namespace darkroom::ui {

class PictureLoader;
class Session;
class Viewer;

/// Why a picture of `size` that `first` made can't be made larger now, in a sentence; empty when it can. `loaded` is the path of the model.
QString whyNotLarger(
    const ModelFacts* model, const QString& loaded, const GenerationRequest& first, const QSize& size, const LargerOptions& options);

/// Makes finished pictures larger in a second pass: the one that is shown, or one of the gallery.
class LargerPictures : public QObject {
    Q_OBJECT

public:
    /// Both outlive it.
    LargerPictures(Session& session, Viewer& viewer, QObject* parent);

    /// The picture that is shown. What stands against it is told as a problem.
    void makeShown(double factor);
    /// A picture file that `first` made; it is read in the background.
    void makeFile(const QString& file, const GenerationRequest& first, double factor);

signals:
    /// It waits or runs.
    void queued();
    void problemArose(const darkroom::ui::Problem& problem);

private:
    struct Wish {
        QString file;
        GenerationRequest first;
        LargerOptions options;
    };

    QString whyNot(const GenerationRequest& first, const QSize& size, const LargerOptions& options) const;
    void refresh();
    void make(const QImage& picture, const QString& file, const GenerationRequest& first, const LargerOptions& options);

    Session& m_session;
    Viewer& m_viewer;
    PictureLoader* m_loader;
    std::optional<Wish> m_wish; ///< Its file is being read.
};

} // namespace darkroom::ui
