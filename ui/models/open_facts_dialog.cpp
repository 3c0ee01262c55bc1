#include "ui/models/open_facts_dialog.h"

#include "ui/controls/breakable_text.h"
#include "ui/controls/decimal_box.h"
#include "ui/controls/describe.h"
#include "ui/theme/metrics.h"
#include "ui/theme/style.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace darkroom::ui {

namespace {

constexpr int kLongestWord = 40, kScaleDecimals = 5;
constexpr int kUsualWidth = 420;

struct FactText {
    QString label, explanation;
};

FactText textOf(const std::string& key)
{
    if (key == "noise_schedule") {
        return {OpenFactsDialog::tr("Noise schedule"),
            OpenFactsDialog::tr("How noise grows over the timesteps: linear in most published models, cosine in some of 64 pixels.")};
    }
    if (key == "diffusion_steps") {
        return {OpenFactsDialog::tr("Timesteps"), OpenFactsDialog::tr("How many noise levels it was trained on.")};
    }
    if (key == "num_heads") {
        return {
            OpenFactsDialog::tr("Attention heads"), OpenFactsDialog::tr("How many heads each attention has, where their number is given.")};
    }
    if (key == "num_head_channels" || key == "classifier_num_head_channels") {
        return {OpenFactsDialog::tr("Channels of a head"),
            OpenFactsDialog::tr("How wide each attention head is, where that is given; it counts before the number of heads.")};
    }
    if (key == "use_new_attention_order") {
        return {OpenFactsDialog::tr("New attention order"),
            OpenFactsDialog::tr("In which order queries, keys and values stand in its attentions (use_new_attention_order).")};
    }
    if (key == "parameterization") {
        return {OpenFactsDialog::tr("It predicts"),
            OpenFactsDialog::tr("What the network predicts: v in the models for 768 pixels, ε (eps) in those for 512.")};
    }
    if (key == "scale_factor") {
        return {OpenFactsDialog::tr("Scale of latents"),
            OpenFactsDialog::tr("What latents were multiplied by in training: 0.18215 for many text models, 1 for most others.")};
    }
    if (key == "large_size") {
        return {OpenFactsDialog::tr("Picture's side"), OpenFactsDialog::tr("The side of the pictures that it makes, in pixels.")};
    }
    return {OpenFactsDialog::tr("Side"),
        OpenFactsDialog::tr("The side of what its network works on, in latent pixels, or in pixels where it has no autoencoder.")};
}

} // namespace

OpenFactsDialog::OpenFactsDialog(const QString& path, const std::vector<checkpoint::OpenFact>& facts, QWidget* parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("openFacts"));
    setWindowTitle(tr("What the file doesn't tell"));
    auto* why =
        new QLabel(tr("%1 doesn't tell everything that running it needs, and neither does a yaml or JSON beside it. The usual values stand "
                      "here; what you choose is remembered for this file, wherever it is moved.")
                       .arg(breakable(QFileInfo(path).fileName(), kLongestWord)),
            this);
    why->setObjectName(QStringLiteral("openFactsWhy"));
    why->setWordWrap(true);
    auto* form = new QFormLayout;
    form->setSpacing(kGrid);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    for (const checkpoint::OpenFact& fact : facts) {
        QWidget* field = makeField(fact);
        const FactText text = textOf(fact.key);
        const QByteArray name = "fact_" + QByteArray::fromStdString(fact.key);
        describe(field, {name.constData(), text.label, text.explanation});
        form->addRow(makeLabel(this, text.label, field), field);
    }
    auto* buttons = new QDialogButtonBox(this);
    auto* accept = buttons->addButton(tr("Use these"), QDialogButtonBox::AcceptRole);
    auto* later = buttons->addButton(tr("Not now"), QDialogButtonBox::RejectRole);
    accept->setProperty(kPrimaryProperty, true);
    describe(accept, {"openFactsAccept", tr("Use these"), tr("Keeps these values for the file and loads the model with them.")});
    describe(
        later, {"openFactsLater", tr("Not now"), tr("Leaves the usual values, where there are any, and asks again at the next start.")});
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(2 * kGrid);
    column->addWidget(why);
    column->addLayout(form);
    column->addWidget(buttons);
    resize(scaled(kUsualWidth), sizeHint().height());
}

Json OpenFactsDialog::answers() const
{
    Json answers = Json::object();
    for (const auto& [key, value] : m_fields) {
        answers[key] = value();
    }
    return answers;
}

QWidget* OpenFactsDialog::makeField(const checkpoint::OpenFact& fact)
{
    if (!fact.choices.empty()) {
        auto* box = new QComboBox(this);
        for (const std::string& word : fact.choices) {
            const QString text = QString::fromStdString(word);
            box->addItem(word == "true" ? tr("Yes") : word == "false" ? tr("No") : text, text);
        }
        box->setCurrentIndex(box->findData(QString::fromStdString(fact.usual.get<std::string>())));
        m_fields.emplace_back(fact.key, [box] { return Json(box->currentData().toString().toStdString()); });
        return box;
    }
    if (fact.isWhole) {
        auto* box = new QSpinBox(this);
        box->setRange(static_cast<int>(fact.least), static_cast<int>(fact.most));
        box->setSpecialValueText(fact.least < 0.0 ? tr("Not given") : QString());
        box->setValue(fact.usual.get<int>());
        m_fields.emplace_back(fact.key, [box] { return Json(box->value()); });
        return box;
    }
    auto* box = new DecimalBox(this);
    box->setDecimals(kScaleDecimals);
    box->setRange(fact.least, fact.most);
    box->setValue(fact.usual.get<double>());
    m_fields.emplace_back(fact.key, [box] { return Json(box->value()); });
    return box;
}

} // namespace darkroom::ui
