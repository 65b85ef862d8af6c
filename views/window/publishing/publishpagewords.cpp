// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What PublishPage says above and on its button, and its pictures.
#include "views/dossiers/workspacefiles.h"
#include "views/look/look.h"
#include "views/window/publishing/publishpage.h"
#include "views/words/overtakenwords.h"
#include "views/words/sitequestionwords.h"

namespace wd
{

using namespace Qt::StringLiterals;

QString PublishPage::actWords() const
{
    if (m_stage == Stage::Failed)
        return tr("Probeer opnieuw");
    if (asks())
        return tr("Vraag akkoord");
    if (m_seen.first)
        return tr("Zet op de site");
    return m_seen.count() == 0 ? tr("Publiceer opnieuw")
                               : tr("Publiceer %n wijziging(en)", nullptr, m_seen.count());
}

QString PublishPage::leadWords() const
{
    if (m_stage == Stage::Looking)
        return tr("Wij kijken wat er voor bewoners verandert…");
    if (isNothing() && m_gate->holdsBack())
        return tr("Maak eerst af wat u begon te typen. Daarna ziet u hier wat er verandert.");
    if (isNothing())
        return tr("Dit dossier veranderde niet voor bewoners. Er is niets te publiceren.");
    QStringList said = putBackInWords(siteAsks(), putsBack(), m_language);
    if (m_openDossier.publicationStatus().shown) {
        for (const Overtaken &one : m_seen.overtaken)
            said.append(overtakenInWords(one, *m_openDossier.publicationStatus().shown, m_language));
    }
    if (m_seen.otherPage)
        said.append(tr("Dit dossier volgt een ander sjabloon dan de pagina op de site. Daardoor verandert de "
                       "pagina, ook waar uw tekst dezelfde bleef."));
    if (m_seen.count() == 0 && !m_seen.first) {
        said.append(
            asks() ? tr("Een collega die mag publiceren, krijgt uw verzoek. Daarna klopt de pagina weer.")
                   : tr("Publiceer opnieuw, dan klopt de pagina weer. Uw tekst blijft zoals die is."));
        return said.join(u'\n');
    }
    if (asks())
        said.append(tr("Een collega die mag publiceren, krijgt uw verzoek. Bewoners zien straks:"));
    else if (m_seen.again)
        said.append(tr("Dit dossier komt weer op de site. Bewoners zien straks:"));
    else
        said.append(m_seen.first ? tr("Dit dossier komt voor het eerst op de site. Bewoners zien straks:")
                                 : tr("Bewoners zien straks dit veranderen:"));
    return said.join(u'\n');
}

void PublishPage::showPicturesOf(WorkspaceFiles &files)
{
    m_pictures = &files;
    connect(&files, &WorkspaceFiles::thumbnailReady, this, [this](const QString &sha256) {
        for (QLabel *place : findChildren<QLabel *>(u"changePicture"_s)) {
            if (place->property("sha256").toString() != sha256)
                continue;
            for (const PublicChange &change : m_seen.changes) {
                if (change.picture.sha256 == sha256)
                    showPicture(*place, change.picture);
            }
        }
    });
}

void PublishPage::showPicture(QLabel &place, const FileRef &file)
{
    constexpr int side = 3 * measure::row;
    const QImage image = m_pictures->thumbnail(file, 2 * side);
    place.setVisible(!image.isNull());
    if (image.isNull())
        return;
    QPixmap shown
        = QPixmap::fromImage(image.scaled(2 * side, 2 * side, Qt::KeepAspectRatio, Qt::SmoothTransformation));
    shown.setDevicePixelRatio(2);
    place.setPixmap(shown);
    place.setAccessibleName(file.name);
}

} // namespace wd
