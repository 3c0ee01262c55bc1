#include "ui/lab/lab_export.h"

#include "darkroom/base/picture_grid.h"
#include "darkroom/base/png_picture.h"
#include "darkroom/base/strip_text.h"
#include "ui/lab/lab_results.h"
#include "ui/settings/settings.h"
#include "ui/worker/frames.h"

#include <QColor>
#include <QCoreApplication>
#include <QFont>
#include <QFontMetrics>
#include <QPainter>

#include <cstddef>

namespace darkroom::ui {

namespace {

constexpr int kLargeLetters = 15, kSmallLetters = 10; ///< In pixels.
constexpr int kUnderText = 4;
constexpr int kInk = 36;

QString plain(double value)
{
    return QString::number(value, 'g', 9);
}

/// Writes in the window's font, whatever letters it needs.
class FontWriter : public GridWriter {
public:
    int lineHeight(GridLetters letters) const override { return QFontMetrics(fontOf(letters)).height() + kUnderText; }

    void write(Image& picture, const GridLine& line) const override
    {
        QImage canvas(picture.rgb.data(), picture.width, picture.height, static_cast<qsizetype>(picture.width) * 3, QImage::Format_RGB888);
        const QFontMetrics metrics(fontOf(line.letters));
        const QString text = QString::fromUtf8(line.text.data(), static_cast<qsizetype>(line.text.size()));
        QPainter painter(&canvas);
        painter.setFont(fontOf(line.letters));
        painter.setPen(QColor(kInk, kInk, kInk));
        painter.drawText(line.x, line.y + metrics.ascent(), metrics.elidedText(text, Qt::ElideRight, line.width));
    }

private:
    /// Of a size of its own: a picture doesn't follow the window's text size.
    static QFont fontOf(GridLetters letters)
    {
        QFont font;
        font.setStyleStrategy(QFont::NoSubpixelAntialias);
        font.setPixelSize(letters == GridLetters::Large ? kLargeLetters : kSmallLetters);
        return font;
    }
};

QString csvLine(int run, std::size_t number, const Lane& lane, const LaneStep& step)
{
    const LaneTelemetry& told = step.telemetry;
    const auto ofDifference = [&told](double value) { return knowsDifference(told) ? plain(value) : QString(); };
    const QStringList cells = {QString::number(run), QString::number(number + 1),
        lane.isClassifier ? QStringLiteral("classifier") : QStringLiteral("classifier-free"), plain(lane.request.guidance.w),
        plain(lane.request.classifier.scale), QString::number(lane.request.seed), QString::number(step.index), plain(step.sigma),
        plain(told.w), ofDifference(told.deltaNorm), ofDifference(told.cosine), ofDifference(told.parallel), ofDifference(told.orthogonal),
        plain(told.classifierNorm), plain(told.shift), plain(told.stdRatio), told.saturated ? plain(*told.saturated) : QString(),
        QString::number(told.modelCalls), QString::number(told.savedCalls), QString::number(told.classifierCalls)};
    return cells.join(QLatin1Char(','));
}

} // namespace

QByteArray telemetryCsv(const LabResults& results, EarlierRuns earlier)
{
    QStringList lines = {
        QStringLiteral("run,lane,kind,w,classifier_scale,seed,step,sigma,w_used,delta_norm,cosine,parallel,orthogonal,classifier_norm,"
                       "shift,std_ratio,saturated,rows,rows_saved,classifier_calls")};
    const auto add = [&lines](int run, const std::vector<Lane>& lanes) {
        for (std::size_t number = 0; number < lanes.size(); ++number) {
            for (const LaneStep& step : lanes[number].steps) {
                lines << csvLine(run, number, lanes[number], step);
            }
        }
    };
    if (earlier == EarlierRuns::Shown) {
        for (const EarlierRun& run : results.earlier()) {
            add(run.number, run.lanes);
        }
    }
    add(results.number(), results.lanes());
    return lines.join(QLatin1Char('\n')).toUtf8() + '\n';
}

LabMachine machineOf(const ModelFacts& model)
{
    const ModelDescription& description = model.description;
    return {description.name, description.hash, model.deviceName, name(model.precision), model.library,
        "Darkroom " + QCoreApplication::applicationVersion().toStdString()};
}

LabSession sessionOf(const LabResults& results, const LabMachine& machine)
{
    const LabPlan& plan = results.plan();
    LabSession session{machine, {}, {}, plan.batches};
    for (const Lane& lane : results.lanes()) {
        session.lanes.push_back({lane.request, lane.label.toStdString(), toImage(lane.picture)});
    }
    for (const LabRow& row : plan.rows) {
        session.rows.push_back({row.label.toStdString(), row.first, row.count, row.isClassifier, plan.turns});
    }
    return session;
}

QByteArray stripPng(const LabResults& results, const QString& title, const LabMachine& machine)
{
    std::vector<GridRow> rows;
    StripText strip{machine.modelName, machine.modelHash, {}};
    for (const LabRow& row : results.plan().rows) {
        GridRow drawn{row.label.toStdString(), {}};
        for (std::size_t i = row.first; i < row.first + row.count; ++i) {
            const Lane& lane = results.lanes()[i];
            drawn.cells.push_back({toImage(lane.picture), lane.label.toStdString()});
            strip.lanes.push_back(lane.request);
        }
        rows.push_back(std::move(drawn));
    }
    const std::vector<PngText> texts = {{"Software", "Darkroom"}, {kStripKey, stripText(strip)}};
    const std::vector<std::byte> file = encodePngPicture(pictureGrid(title.toStdString(), rows, FontWriter()), texts);
    return {reinterpret_cast<const char*>(file.data()), static_cast<qsizetype>(file.size())};
}

} // namespace darkroom::ui
