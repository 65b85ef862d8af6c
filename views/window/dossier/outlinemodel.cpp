// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/dossier/outlinemodel.h"

#include "views/dossiers/places.h"
#include "views/words/sectionname.h"

#include <algorithm>

namespace wd
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

OutlineModel::OutlineModel(OpenDossier &openDossier, Language language, QObject *parent)
    : QAbstractListModel(parent)
    , m_openDossier(openDossier)
    , m_language(language)
{
    follow();
    // How far a section is may be a moment late; typing may not wait for it.
    m_soon.setSingleShot(true);
    m_soon.setInterval(150ms);
    connect(&m_soon, &QTimer::timeout, this, &OutlineModel::refresh);
    for (const auto signal : {&OpenDossier::changed, &OpenDossier::draftsChanged})
        connect(&openDossier, signal, &m_soon, qOverload<>(&QTimer::start));
    connect(&openDossier, &OpenDossier::opened, this, &OutlineModel::refresh);
    connect(&openDossier, &OpenDossier::conflictsChanged, this, &OutlineModel::refresh);
}

/// Makes the rows of the sjabloon that the dossier follows.
void OutlineModel::follow()
{
    const SjabloonText &sjabloon = m_openDossier.sjabloon();
    if (!m_rows.isEmpty() && sjabloon.reference() == m_followed)
        return;
    beginResetModel();
    m_followed = sjabloon.reference();
    m_rows = {{.key = u"title"_s, .label = nameOfSection(sjabloon, u"title"_s, m_language)}};
    for (const bool internal : {false, true}) {
        for (const Section &section : sjabloon.sections) {
            if (section.isPublic != internal)
                m_rows.append(
                    {.key = section.key, .label = section.label.in(m_language), .internal = internal});
        }
    }
    endResetModel();
}

int OutlineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

void OutlineModel::refresh()
{
    if (!m_openDossier.isOpen())
        return;
    follow();
    QHash<QString, SectionState> states;
    for (const SectionState &state : completeness(m_openDossier.sjabloon(), m_openDossier.work()))
        states.insert(state.key, state);
    QHash<QString, int> conflicts;
    for (const NumberedConflict &one : m_openDossier.conflicts())
        ++conflicts[sectionToSettle(m_openDossier.sjabloon(), m_openDossier.work(), one.conflict.place)];
    const QStringList unfinished = m_openDossier.unfinished();
    for (Row &row : m_rows) {
        row.unfinished = int(unfinished.count(row.key));
        row.state = row.key == u"title"_s ? SectionState{.key = row.key, .filled = Filled::Whole}
                                          : states.value(row.key);
        row.conflicts = conflicts.value(row.key);
    }
    Q_EMIT dataChanged(index(0), index(int(m_rows.size()) - 1));
}

QString OutlineModel::lackWords(const QString &lacks)
{
    static const QHash<QString, const char *> words{
        {u"text"_s, QT_TR_NOOP("tekst ontbreekt")},       {u"file"_s, QT_TR_NOOP("bestand ontbreekt")},
        {u"alt"_s, QT_TR_NOOP("beschrijving ontbreekt")}, {u"answer"_s, QT_TR_NOOP("antwoord ontbreekt")},
        {u"address"_s, QT_TR_NOOP("adres ontbreekt")},    {u"owner"_s, QT_TR_NOOP("eigenaar ontbreekt")},
        {u"title"_s, QT_TR_NOOP("titel ontbreekt")},      {u"url"_s, QT_TR_NOOP("link ontbreekt")}};
    const char *found = words.value(lacks, nullptr);
    return found ? tr(found) : QString();
}

QString OutlineModel::unfinishedWords(int parts)
{
    return tr("%n onderdeel(en) nog niet af", nullptr, parts);
}

QString OutlineModel::stateWords(const SectionState &state)
{
    switch (state.filled) {
    case Filled::Empty:
        return tr("leeg");
    case Filled::Started:
        return lackWords(state.lacks);
    case Filled::Whole:
        return tr("gevuld");
    case Filled::Missing:
        return tr("ontbreekt");
    }
    Q_UNREACHABLE();
}

QString OutlineModel::mark(const Row &row)
{
    static const QHash<Filled, QString> marks{{Filled::Empty, u"circle"_s},
                                              {Filled::Started, u"dot"_s},
                                              {Filled::Whole, u"check"_s},
                                              {Filled::Missing, u"missing"_s}};
    if (row.state.filled != Filled::Missing && row.unfinished > 0)
        return u"attention"_s;
    return row.internal && row.state.filled != Filled::Missing ? u"internal"_s
                                                               : marks.value(row.state.filled);
}

QVariant OutlineModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return row.label;
    case Qt::AccessibleTextRole: {
        QStringList words{row.label, stateWords(row.state)};
        if (row.internal)
            words.append(tr("intern"));
        if (row.unfinished > 0)
            words.append(unfinishedWords(row.unfinished));
        if (row.conflicts > 0)
            words.append(tr("%n keuze(s) voor u", nullptr, row.conflicts));
        return words.join(u", "_s);
    }
    case KeyRole:
        return row.key;
    case MarkRole:
        return mark(row);
    case LackRole:
        return row.state.filled == Filled::Missing ? tr("ontbreekt")
            : row.state.filled == Filled::Started  ? lackWords(row.state.lacks)
                                                   : QString();
    case CountRole:
        return row.state.count;
    case InternalRole:
        return row.internal;
    case ConflictsRole:
        return row.conflicts;
    case UnfinishedRole:
        return row.unfinished;
    case PartRole:
        return row.state.part;
    default: // a role is an open number of Qt's, no enumeration of ours
        return {};
    }
}

QModelIndex OutlineModel::indexOf(const QString &key) const
{
    const auto found
        = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row &row) { return row.key == key; });
    return found == m_rows.end() ? QModelIndex() : index(int(found - m_rows.begin()));
}

} // namespace wd
