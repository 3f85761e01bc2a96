"""Names in scripts that have no capitals (Chinese, Japanese, Korean): told from labels, and people from bodies."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.page.kept import expression
from onrecord.page.patterns import Pattern

if TYPE_CHECKING:
    from onrecord.article.authors.names import Named

_LABELS = frozenset(
    "发布日期 发布时间 发表时间 发表日期 更新时间 更新日期 最后更新 修改时间 日期 时间 发布 发表 更新 来源 出处 "
    "稿源 信息来源 文章来源 作者 编辑 责编 责任编辑 校对 审核 监制 系统管理员 管理员 网站管理员 关注 已关注 "
    "订阅 分享 收藏 举报 点赞 评论 打印 关闭 下载 登录 注册 阅读 阅读全文 阅读量 浏览 浏览量 浏览次数 访问量 "
    "点击 点击数 点击量 字号 小字号 大字号 字体 大中小 原创 转载 转发 综合 本站 本站原创 佚名 未知 匿名 图片 视频 "
    "图文 专题 "
    "首页 正文 政务 媒体 企鹅号 百家号 头条号 搜狐号 网易号 澎湃号 大鱼号 公众号 微信 微博 二维码 發布時間 "
    "更新時間 最終更新 發佈日期 最後更新 編輯 責任編輯 來源 列印 留言 訂閱 追蹤 更新日時 更新日 公開日 公開日時 掲載日 "
    "配信 配信元 提供 提供元 著者 執筆者 編集 編集部員 記者 写真 動画 発信地 情報元 シェア フォロー 印刷 保存 "
    "コメント 関連記事 続きを読む 입력 수정 등록 등록일 수정일 발행일 작성일 작성자 기자 편집 사진 공유 인쇄 "
    "댓글 구독 글자크기 스크랩 목록 승인 发布于 发表于 更新于 我有话说 收藏本文 更多 评论数 阅读数 文・写真 "
    "取材・文 文・撮影 文 撮影 摄影 图 摄 文/图 图/文 本报记者 本网记者 本刊记者 本社记者 通讯员 特约记者 "
    "见习记者 本报讯 기사입력 기사수정 최종수정 최종입력 최초입력 기사등록 업데이트 送稿 供稿 网络整理 网络 "
    "有料記事 有料会員 有料会員限定 有料会員限定記事 会員記事 会員限定 会員限定記事 無料記事 無料公開 無料会員限定 "
    "限定公開 速報 付费文章 会员专享 付費文章 會員專屬 유료기사 유료 무료 회원전용".split()
)
"""What stands where a name would: labels of fields and buttons."""
_BODY_ENDS = (
    "网", "網", "报", "報", "社", "电视台", "電視台", "电台", "频道", "频道组", "客户端", "新闻", "新聞", "周刊",
    "週刊", "杂志", "通讯", "在线", "官网", "网站", "公司", "集团", "大学", "学院", "研究院", "研究所", "协会",
    "报道", "委员会", "编辑部", "新闻部", "宣传部", "中心", "政府", "办公室", "发布", "财经", "科技", "通信", "テレビ",
    "放送", "ニュース", "編集部", "編集局", "委員会", "大学院", "協会", "事務局", "신문", "일보", "뉴스", "방송",
    "통신", "경제", "편집부", "취재팀", "위원회",
)  # fmt: skip
"""What newspapers, agencies, offices and the like end in, and hardly a person's name."""
_BODIES = frozenset(
    "网易 新浪 搜狐 腾讯 百度 凤凰 澎湃 参考消息 今日头条 央视 中新社 新华 网易号 共同 時事 読売 朝日 毎日 産経 日経 "
    "聯合 연합 뉴시스 뉴스1 노컷뉴스 네이버 다음 조선 중앙 동아 한겨레 경향".split()
)
"""Portals, agencies and papers whose names end in no such word."""
_BRACKETS = expression(r"^[【「『]+|[】」』]+$")
_HAN = expression(r"[\u4e00-\u9fff]+")
_EQUATED = expression(r"[\u4e00-\u9fff][=＝][\u4e00-\u9fff]")
"""A place or a label with what it is of (写真＝市議会); in a transcribed name the sign stands between other letters."""
_TORN = Pattern(r"[（(][^）)]*$|^[^（(]*[）)]", needs=("（", "(", "）", ")"))
"""Half of a bracket, as what stood in it with a date leaves."""
_FIRST_EASTERN = "\u3040"
"""The first letter of the scripts that are written without capitals in the east of Asia."""
_CLOCK = expression(r"\d\s?[年月日時时點点分秒년월일시분초][钟鐘]?(?:\W|\d|$)")
"""A part of a day or of a time, as no name has it."""
_LONGEST_HAN = 10
"""Ideographs in a row from which on they are no name, but one with a title, or a sentence."""


def bare_of(text: str) -> str:
    """`text` without labels before and behind it, and without brackets that lost their other half."""
    if text.isascii():
        return text
    words = _BRACKETS.sub("", text).split()
    counted = words[-1:] if is_eastern(text) and words[-1].isdecimal() else []  # how many comments there are
    names = [word for word in words if word not in _LABELS and word not in counted]
    return " ".join(names if names else words)


def is_label(text: str) -> bool:
    """Whether `text`, or all of its words, are labels."""
    return all(word in _LABELS for word in text.split())


def is_body(text: str) -> bool:
    """Whether `text` ends as the names of newspapers, agencies and offices do."""
    return text in _BODIES or (len(text) > 2 and text.endswith(_BODY_ENDS))


def is_han(text: str) -> bool:
    """Whether `text` has the length and the letters of one name in Chinese."""
    return 2 <= len(text) <= 4 and _HAN.fullmatch(text) is not None


def is_uncased_name(text: str) -> bool:
    """Whether `text`, in a script without case, has the form of a name: few words, none of them long, no label."""
    words = text.split()
    if not 2 <= len(text) <= 30 or len(words) > 5 or is_label(text):
        return False
    if _EQUATED.search(text) or _CLOCK.search(text) or _TORN.search(text):
        return False
    return all(len(run) <= _LONGEST_HAN for run in _HAN.findall(text))


def is_eastern(text: str) -> bool:
    """Whether `text` has letters of Chinese, Japanese or Korean."""
    return not text.isascii() and max(text) >= _FIRST_EASTERN


def with_titles(text: str) -> list[Named]:
    """The names of a byline in Chinese, Japanese or Korean that has titles or labels beside them, and nothing else."""
    if not is_eastern(text):
        return []
    from onrecord.article.authors.titled_names import titled_names, with_outlet  # few pages need it

    return titled_names(text) or with_outlet(text)
