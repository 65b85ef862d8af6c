// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/sections/lists/listeditor.h"

#include "views/fields/inpage.h"
#include "views/look/look.h"
#include "views/sections/form.h"

using namespace Qt::StringLiterals;

namespace wd
{

ListEditor::ListEditor(const EditorContext &context, const Words &words, const ListActs &acts,
                       QWidget *parent)
    : SectionEditor(context, parent)
    , m_words(words)
    , m_acts(acts)
    , m_model(context.files)
    , m_list(new ListView(this))
    , m_empty(formSentence(words.empty, this))
    , m_add(formButton(u"partAdd"_s, words.add, u"add"_s, this))
    , m_files(formButton(u"filesChoose"_s, words.files, u"folder"_s, this))
    , m_up(formButton(u"partUp"_s, tr("Omhoog"), u"up"_s, this))
    , m_down(formButton(u"partDown"_s, tr("Omlaag"), u"down"_s, this))
    , m_trash(formButton(u"partTrash"_s, tr("Weggooien"), u"trash"_s, this))
    , m_incoming(new IncomingFilesCard(this))
    , m_removedCard(new QFrame(this))
    , m_removedWords(formSentence({}, m_removedCard))
    , m_takeBack(formButton(u"removalTakeBack"_s, tr("Ongedaan maken"), u"undo"_s, m_removedCard))
    , m_formPage(new QScrollArea(this))
    , m_column(formColumn(this))
{
    m_list->setObjectName(u"partList"_s);
    m_list->setAccessibleName(words.list);
    m_list->setModel(&m_model);
    m_model.setMovable(!context.openDossier.readOnly());
    setRole(m_empty, "help");
    setRole(m_removedCard, "card-info");
    m_up->setToolTip(tr("Alt+Pijl omhoog"));
    m_down->setToolTip(tr("Alt+Pijl omlaag"));
    m_trash->setToolTip(tr("Delete"));
    m_add->setVisible(!words.add.isEmpty());
    m_files->setVisible(!words.files.isEmpty());
    lay();
    connect(m_add, &QPushButton::clicked, this, &ListEditor::addPart);
    connect(m_files, &QPushButton::clicked, this, &ListEditor::chooseFiles);
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    connect(m_trash, &QPushButton::clicked, this, &ListEditor::throwAway);
    connect(m_takeBack, &QPushButton::clicked, this, &ListEditor::takeBack);
    connect(m_list, &ListView::moveAsked, this, &ListEditor::move);
    connect(m_list, &ListView::trashAsked, this, &ListEditor::throwAway);
    connect(&m_model, &ListModel::moveAsked, this, &ListEditor::moveTo);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ListEditor::showForm);
}

void ListEditor::lay()
{
    auto *adding = new QHBoxLayout;
    auto *placing = new QHBoxLayout;
    for (QHBoxLayout *group : {adding, placing})
        group->setSpacing(measure::gap4);
    adding->addWidget(m_add);
    adding->addWidget(m_files);
    adding->addStretch();
    for (QPushButton *act : {m_up, m_down, m_trash})
        placing->addWidget(act);
    placing->addStretch();
    m_buttons = new QBoxLayout(QBoxLayout::LeftToRight);
    m_buttons->setSpacing(measure::gap4);
    m_buttons->addLayout(adding);
    m_buttons->addLayout(placing);
    auto *card = new QHBoxLayout(m_removedCard);
    card->setContentsMargins(measure::gap16, measure::gap4, measure::gap8, measure::gap4);
    card->setSpacing(measure::gap8);
    card->addWidget(m_removedWords, 1);
    card->addWidget(m_takeBack);
    m_removedCard->hide();
    auto *top = new QVBoxLayout;
    top->setSpacing(measure::gap12);
    top->addWidget(m_empty);
    top->addWidget(m_list);
    top->addLayout(m_buttons);
    top->addWidget(m_incoming);
    top->addWidget(m_removedCard);
    m_column->addLayout(top);
    m_column->addWidget(m_formPage, 1);
    m_column->addStretch(1);
    m_formPage->setWidgetResizable(true);
    m_formPage->setFrameShape(QFrame::NoFrame);
    m_formPage->setFocusPolicy(Qt::NoFocus);
    m_formPage->hide();
}

void ListEditor::begin()
{
    connect(m_list, &ListView::pasteAsked, this, &ListEditor::paste);
    if (const QScrollArea *page = pageOf(*this))
        page->viewport()->installEventFilter(this); // what it shares with its form
    if (const auto plan = filePlan()) {
        for (IncomingFiles *incoming : IncomingFiles::of(context().openDossier, plan->key))
            follow(incoming);
    }
    ListEditor::takeOver();
    if (m_model.rowCount() > 0)
        choose({m_model.idAt(0)});
}

void ListEditor::takeOver()
{
    const Dossier &work = context().openDossier.work();
    QList<ListRow> rows;
    for (const QString &id : m_acts.standing(work))
        rows.append(rowOf(work, id));
    m_taking = true;
    m_model.setRows(rows);
    m_taking = false;
    m_empty->setVisible(rows.isEmpty());
    m_list->setVisible(!rows.isEmpty());
    m_list->updateGeometry();
    share();
    const bool back = std::any_of(m_removed.begin(), m_removed.end(),
                                  [this](const QString &id) { return m_model.indexOf(id).isValid(); });
    m_removedCard->setVisible(!m_removed.isEmpty() && !back);
    showForm();
    SectionEditor::takeOver();
}

QStringList ListEditor::chosen() const
{
    QStringList ids;
    for (int i = 0; i < m_model.rowCount(); ++i) {
        if (m_list->selectionModel()->isRowSelected(i))
            ids.append(m_model.idAt(i));
    }
    return ids;
}

void ListEditor::choose(const QStringList &ids)
{
    QItemSelection selection;
    for (const QString &id : ids) {
        if (const QModelIndex place = m_model.indexOf(id); place.isValid())
            selection.select(place, place);
    }
    if (selection.isEmpty())
        return;
    QItemSelectionModel *chosen = m_list->selectionModel();
    chosen->setCurrentIndex(selection.indexes().first(), QItemSelectionModel::NoUpdate);
    chosen->select(selection, QItemSelectionModel::ClearAndSelect);
    m_list->scrollTo(selection.indexes().first());
}

void ListEditor::showForm()
{
    if (m_taking)
        return; // the rows are changing; what is chosen then counts
    tellActs();
    const QStringList ids = chosen();
    if (ids == m_formOf)
        return;
    if (m_form) {
        QWidget *before = std::exchange(m_form, nullptr);
        m_formOf = ids;
        for (Field *field : before->findChildren<Field *>())
            field->flush();
        before->hide();
        if (m_formPage->widget() == before)
            (void)m_formPage->takeWidget();
        before->setParent(nullptr); // not asked for its fields any more
        before->deleteLater();
    }
    m_formOf = ids;
    if (ids.isEmpty())
        return placeForm();
    delete std::exchange(m_form, new QWidget(this)); // handing over may have come here already
    m_form->setObjectName(u"partForm"_s);
    QVBoxLayout *form = formColumn(m_form);
    if (ids.size() == 1)
        fillForm(ids.first(), form);
    else
        fillFormOfMany(ids, form);
    placeForm();
}

void ListEditor::fillFormOfMany(const QStringList &ids, QVBoxLayout *form)
{
    form->addWidget(
        formSentence(tr("U hebt %n gekozen. Kies er één om die te wijzigen.", nullptr, int(ids.size())),
                     form->parentWidget()));
}

void ListEditor::reveal(const QString &part, const QString &field)
{
    if (!part.isEmpty() && m_model.indexOf(part).isValid()) {
        if (chosen() != QStringList{part})
            choose({part});
        SectionEditor::reveal(part, field);
        return;
    }
    QWidget *first = m_model.rowCount() > 0 ? static_cast<QWidget *>(m_list)
        : m_words.add.isEmpty()             ? m_files
                                            : m_add;
    first->setFocus();
}

void ListEditor::addPart()
{
    OpenDossier &openDossier = context().openDossier;
    SectionEditor::flush();
    const QString id = openDossier.ids().part().value;
    openDossier.edit(m_words.added, [&](Dossier &dossier) { m_acts.append(dossier, id, m_words.added); });
    ListEditor::takeOver();
    choose({id});
    const QList<Field *> fields = m_form ? m_form->findChildren<Field *>() : QList<Field *>();
    if (!fields.isEmpty())
        fields.first()->reveal();
}

void ListEditor::move(int by)
{
    const QStringList standing = m_acts.standing(context().openDossier.work());
    const QString id = m_list->currentIndex().data(ListModel::IdRole).toString();
    const qsizetype to = standing.indexOf(id) + by;
    if (!id.isEmpty() && to >= 0 && to < standing.size())
        moveTo(id, standing[to]);
}

void ListEditor::moveTo(const QString &id, const QString &placeOf)
{
    if (context().openDossier.readOnly())
        return;
    SectionEditor::flush();
    context().openDossier.edit(m_words.moved, [&](Dossier &dossier) { m_acts.move(dossier, id, placeOf); });
    ListEditor::takeOver();
    m_list->scrollTo(m_list->currentIndex());
}

void ListEditor::throwAway()
{
    const QStringList ids = chosen();
    OpenDossier &openDossier = context().openDossier;
    if (ids.isEmpty() || openDossier.readOnly())
        return;
    SectionEditor::flush();
    const int row = m_model.indexOf(ids.first()).row();
    const QString title = m_model.indexOf(ids.first()).data().toString();
    m_removed = ids;
    m_removedWords->setText(ids.size() == 1 ? tr("%1 is verwijderd.").arg(title)
                                            : tr("%n onderdelen zijn verwijderd.", nullptr, int(ids.size())));
    openDossier.edit(m_words.removed, [&](Dossier &dossier) {
        for (const QString &id : ids)
            m_acts.setDeleted(dossier, id, openDossier.today().toString(Qt::ISODate));
    });
    ListEditor::takeOver();
    // What stands in its place is next.
    if (m_model.rowCount() > 0) {
        choose({m_model.idAt(std::min(row, m_model.rowCount() - 1))});
        m_list->setFocus(); // not on Weggooien, which would throw that away too
    } else {
        m_takeBack->setFocus();
    }
}

void ListEditor::takeBack()
{
    OpenDossier &openDossier = context().openDossier;
    const QStringList ids = std::exchange(m_removed, {});
    if (openDossier.canUndo() && openDossier.undoName() == m_words.removed)
        openDossier.undo();
    else
        openDossier.edit(tr("terugzetten"), [&](Dossier &dossier) {
            for (const QString &id : ids)
                m_acts.setDeleted(dossier, id, {});
        });
    ListEditor::takeOver();
    choose(ids);
    m_list->setFocus();
}

void ListEditor::tellActs()
{
    const bool readOnly = context().openDossier.readOnly();
    const QModelIndex current = m_list->currentIndex();
    const bool any = !readOnly && !chosen().isEmpty();
    m_add->setEnabled(!readOnly);
    m_files->setEnabled(!readOnly);
    m_trash->setEnabled(any);
    m_up->setEnabled(any && current.row() > 0);
    m_down->setEnabled(any && current.row() + 1 < m_model.rowCount());
    for (QPushButton *act : {m_up, m_down, m_trash})
        act->setVisible(m_model.rowCount() > 0);
    foldActs();
}

} // namespace wd
