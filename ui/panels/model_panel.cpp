#include "ui/panels/model_panel.h"

#include "ui/controls/caption_label.h"
#include "ui/controls/describe.h"
#include "ui/language/core_texts.h"
#include "ui/language/language_change.h"
#include "ui/models/model_text.h"
#include "ui/theme/metrics.h"

#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

namespace darkroom::ui {

namespace {

/// The last two entries of the list of autoencoders.
enum class Choice { File, Folder };

QString factsText(const ModelDescription& description)
{
    QStringList parts;
    QStringList takes;
    if (description.takesText) {
        takes << ModelPanel::tr("prompts");
    }
    if (description.takesClass) {
        takes << ModelPanel::tr("%n class(es)", nullptr, static_cast<int>(description.classes.size()));
    }
    if (!takes.isEmpty()) {
        parts << takes.join(QStringLiteral(", "));
    }
    if (description.width > 0) {
        parts << QStringLiteral("%1 × %2").arg(description.width).arg(description.height);
    }
    if (description.parameters > 0) {
        parts << weightsText(description.parameters);
    }
    return parts.join(QStringLiteral(" · "));
}

} // namespace

ModelPanel::ModelPanel(QWidget* parent)
    : Panel(parent)
    , m_models(new QComboBox(this))
    , m_autoencoders(new QComboBox(this))
    , m_autoencoderLabel(makeLabel(this, tr("VAE"), m_autoencoders))
    , m_identity(new CaptionLabel(this))
    , m_warnings(new CaptionLabel(this))
    , m_facts(new ElidedLabel(this))
    , m_shippedName(tr("Icons"))
{
    describe(m_models, {"model", tr("Model"), tr("The model that makes the pictures; another one takes a moment to load.")});
    m_facts->setObjectName(QStringLiteral("modelFacts"));
    m_identity->setObjectName(QStringLiteral("modelIdentity"));
    m_identity->setWordWrap(true);
    m_identity->hide();
    m_warnings->setObjectName(QStringLiteral("modelWarnings"));
    m_warnings->setWordWrap(true);
    m_warnings->hide();
    describe(m_autoencoders,
        {"autoencoder", tr("Autoencoder (VAE)"),
            tr("What turns latents into the picture: the model's own autoencoder (VAE), or another file's of the same kind.")});
    for (QComboBox* box : {m_models, m_autoencoders}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(8);
    }
    auto* choose = makeIconButton(this, QStringLiteral("folder-open"),
        {"chooseModel", tr("Choose a model"),
            tr("Opens another model of this computer, from a list, a folder or a file; you can also drop it on the window.")});
    auto* menu = new QMenu(choose);
    menu->setObjectName(QStringLiteral("chooseModelMenu"));
    menu->addAction(tr("List of models"), this, &ModelPanel::modelListRequested);
    menu->addAction(tr("Open a model's file…"), this, &ModelPanel::modelFileRequested);
    menu->addAction(tr("Open a model's folder…"), this, &ModelPanel::otherModelRequested);
    choose->setMenu(menu);
    choose->setPopupMode(QToolButton::InstantPopup);
    layOut(choose);
    connectAll();
    fill({});
    fillAutoencoders({});
}

void ModelPanel::layOut(QWidget* choose)
{
    Rows rows;
    rows.add(makeLabel(this, tr("Model"), m_models), m_models, choose);
    rows.layout()->setVerticalSpacing(kHalfGrid);
    // Over the whole width: beside the label they would be cut off.
    rows.layout()->addWidget(m_facts, rows.layout()->rowCount(), 0, 1, 3);
    rows.layout()->addWidget(m_identity, rows.layout()->rowCount(), 0, 1, 3);
    rows.layout()->addWidget(m_warnings, rows.layout()->rowCount(), 0, 1, 3);
    rows.add(m_autoencoderLabel, m_autoencoders);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(rows.layout());
}

void ModelPanel::connectAll()
{
    connect(m_models, &QComboBox::activated, this, [this] {
        const QString path = m_models->currentData().toString();
        edit([&](Settings& settings) { settings.request.model = path.toStdString(); });
    });
    connect(m_autoencoders, &QComboBox::activated, this, &ModelPanel::takeAutoencoder);
    whenLanguageChanges(this, [this] { showWarnings(); });
}

void ModelPanel::setKnownModels(const QStringList& paths)
{
    m_known = paths;
    fill(QString::fromStdString(settings().request.model));
}

void ModelPanel::setModel(const ModelFacts* model)
{
    if (!model) {
        return;
    }
    if (settings().request.model.empty()) {
        m_shippedName = QString::fromStdString(model->description.name);
        m_models->setItemText(0, m_shippedName);
    }
    setStatus(factsText(model->description));
    m_warned = model->description.warnings;
    showWarnings();
}

void ModelPanel::showWarnings()
{
    QStringList sentences;
    for (const std::string& warning : m_warned) {
        sentences << coreText(warning);
    }
    m_warnings->setText(sentences.join(QLatin1Char('\n')));
    m_warnings->setVisible(!sentences.isEmpty());
}

void ModelPanel::setStatus(const QString& text)
{
    m_facts->setText(text);
}

void ModelPanel::setIdentity(const QString& text)
{
    m_identity->setText(text);
    m_identity->setVisible(!text.isEmpty());
}

void ModelPanel::setCapabilities(const Capabilities& capabilities)
{
    m_autoencoder = capabilities.autoencoder;
    m_autoencoders->setEnabled(m_autoencoder.enabled);
    m_autoencoderLabel->setEnabled(m_autoencoder.enabled);
    m_autoencoders->setItemText(0, ownAutoencoder());
}

void ModelPanel::show(const Settings& settings)
{
    fill(QString::fromStdString(settings.request.model));
    fillAutoencoders(QString::fromStdString(settings.request.autoencoder));
}

QString ModelPanel::ownAutoencoder() const
{
    return m_autoencoder.note.isEmpty() ? tr("The model's own") : m_autoencoder.note;
}

void ModelPanel::fillAutoencoders(const QString& current)
{
    const QSignalBlocker blocker(m_autoencoders);
    m_autoencoders->clear();
    m_autoencoders->addItem(ownAutoencoder(), QString());
    if (!current.isEmpty()) {
        m_autoencoders->addItem(QFileInfo(current).fileName(), current);
        m_autoencoders->setItemData(1, current, Qt::ToolTipRole);
        m_autoencoders->setCurrentIndex(1);
    }
    m_autoencoders->insertSeparator(m_autoencoders->count());
    m_autoencoders->addItem(tr("Choose a file…"), static_cast<int>(Choice::File));
    m_autoencoders->addItem(tr("Choose a folder…"), static_cast<int>(Choice::Folder));
}

void ModelPanel::takeAutoencoder()
{
    const QVariant chosen = m_autoencoders->currentData();
    if (chosen.typeId() == QMetaType::Int) {
        fillAutoencoders(QString::fromStdString(settings().request.autoencoder));
        if (chosen.toInt() == static_cast<int>(Choice::File)) {
            emit autoencoderFileRequested();
        } else {
            emit autoencoderFolderRequested();
        }
        return;
    }
    edit([&](Settings& settings) { settings.request.autoencoder = chosen.toString().toStdString(); });
    fillAutoencoders(chosen.toString());
}

void ModelPanel::fill(const QString& current)
{
    const QSignalBlocker blocker(m_models);
    m_models->clear();
    m_models->addItem(m_shippedName, QString());
    QStringList paths = m_known;
    if (!current.isEmpty() && !paths.contains(current)) {
        paths.prepend(current);
    }
    for (const QString& path : std::as_const(paths)) {
        if (!path.isEmpty()) {
            m_models->addItem(QDir(path).dirName(), path);
            m_models->setItemData(m_models->count() - 1, path, Qt::ToolTipRole);
        }
    }
    m_models->setCurrentIndex(std::max(m_models->findData(current), 0));
}

} // namespace darkroom::ui
