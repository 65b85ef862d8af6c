// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/preview/previewpane.h"

#include "views/look/look.h"
#include "views/window/preview/paperpage.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QPointer>
#include <QPushButton>
#include <QScrollBar>
#include <QThreadPool>

namespace wd
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

constexpr int phonePixels = 375, picturePixels = 640;

} // namespace

PageView::PageView(WorkspaceFiles &files, QWidget *parent)
    : QTextBrowser(parent)
    , m_files(files)
{
    setOpenLinks(false);
    setWordWrapMode(
        QTextOption::WordWrap); // a narrow column of a table breaks between words, as a browser does
    setVerticalScrollBarPolicy(
        Qt::ScrollBarAlwaysOn); // or each page is laid out once without and once beside it
    setRole(this, "page");
}

QVariant PageView::loadResource(int type, const QUrl &name)
{
    if (type != QTextDocument::ImageResource || name.scheme() != u"bestand"_s)
        return {};
    const FileRef file = m_pictures.value(name.path());
    QImage image = file.isEmpty() ? QImage() : m_files.thumbnail(file, picturePixels);
    const int most = std::max(120, viewport()->width() - 2 * measure::gap24);
    if (image.width() > most)
        image = image.scaledToWidth(most, Qt::SmoothTransformation);
    return image;
}

PreviewPane::PreviewPane(OpenDossier &openDossier, WorkspaceFiles &files, Language language, QWidget *parent)
    : QWidget(parent)
    , m_openDossier(openDossier)
    , m_language(language)
    , m_widths(new QButtonGroup(this))
    , m_view(new PageView(files, this))
{
    setObjectName(u"previewPane"_s);
    m_view->setObjectName(u"preview"_s);
    m_view->setAccessibleName(tr("Voorbeeld van de pagina"));
    QPalette paper = m_view->palette();
    paper.setColor(QPalette::Base, lightColours().surface);
    paper.setColor(QPalette::Text, lightColours().text);
    m_view->setPalette(paper);
    m_view->setStyleSheet(
        u"QTextBrowser { background: %1; border: 0; }"_s.arg(lightColours().surface.name()));
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(measure::gap12, measure::gap8, measure::gap12, measure::gap8);
    const auto add = [&](const QString &name, const QString &sign, const QString &words, Width width) {
        auto *button = new QPushButton(icon(sign), {}, this);
        button->setObjectName(name);
        button->setAccessibleName(words);
        button->setToolTip(words);
        button->setCheckable(true);
        setRole(button, "chip");
        m_widths->addButton(button, width);
        bar->addWidget(button);
    };
    add(u"previewPhone"_s, u"phone"_s, tr("Zoals op een telefoon"), Phone);
    add(u"previewDesktop"_s, u"desktop"_s, tr("Zoals op een computer"), Desktop);
    add(u"previewLarge"_s, u"largetype"_s, tr("Met grote letters"), Large);
    m_widths->button(Desktop)->setChecked(true);
    bar->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(bar);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(m_view, 100);
    row->addStretch(1);
    column->addLayout(row, 1);

    m_soon.setSingleShot(true);
    m_soon.setInterval(300ms);
    connect(&m_soon, &QTimer::timeout, this, &PreviewPane::make);
    connect(&m_openDossier, &OpenDossier::changed, this, &PreviewPane::makeLater);
    connect(&m_openDossier, &OpenDossier::opened, this, &PreviewPane::makeLater);
    connect(&files, &WorkspaceFiles::thumbnailReady, this, &PreviewPane::makeLater);
    connect(m_widths, &QButtonGroup::idClicked, this, [this] {
        fitWidth();
        make();
    });
}

void PreviewPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    make();
}

void PreviewPane::makeLater()
{
    if (isVisible())
        m_soon.start();
}

void PreviewPane::make()
{
    if (!m_openDossier.isOpen() || !isVisible())
        return;
    const int number = ++m_newest;
    QThreadPool::globalInstance()->start([self = QPointer<PreviewPane>(this), number,
                                          work = m_openDossier.work(), sjabloon = m_openDossier.sjabloon(),
                                          wijken = m_openDossier.wijken(), today = m_openDossier.today(),
                                          language = m_language] {
        const PaperPage page = paperPage(sjabloon, work, today, language, wijken);
        QMetaObject::invokeMethod(
            qApp,
            [self, number, page] {
                if (self && self->m_newest == number)
                    self->show(page.html, page.pictures);
            },
            Qt::QueuedConnection);
    });
}

void PreviewPane::show(const QString &html, const QHash<QString, FileRef> &pictures)
{
    const double size = m_widths->checkedId() == Large ? 16 : 11;
    const int place = m_view->verticalScrollBar()->value();
    m_view->setPictures(pictures);
    m_view->document()->setDocumentMargin(measure::gap16);
    m_view->setHtml(onPaper(html, size));
    m_view->verticalScrollBar()->setValue(place);
}

void PreviewPane::fitWidth()
{
    m_view->setMaximumWidth(m_widths->checkedId() == Phone ? phonePixels : QWIDGETSIZE_MAX);
}

void PreviewPane::showSection(const QString &key)
{
    m_section = key;
    m_view->scrollToAnchor(key);
}

} // namespace wd
