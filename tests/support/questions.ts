/** Questions of the kinds that the standard questionnaire has none of, in the app's languages. */
export const OTHER_KINDS = [
  {
    ...{ key: 'since', type: 'date', sensitivity: 'personal', maps: { to: 'nothing' } },
    label: {
      en: 'Since when have you lived here?',
      es: '¿Desde cuándo vives aquí?',
      bn: 'কবে থেকে এখানে থাকেন?',
      'zh-Hans': '你从什么时候开始住在这里？',
      ar: 'منذ متى تسكن هنا؟',
    },
  },
  {
    ...{ key: 'host', type: 'one', sensitivity: 'everyday', maps: { to: 'nothing' }, other: true },
    label: {
      en: 'Could we meet at your place?',
      es: '¿Podríamos reunirnos en tu casa?',
      bn: 'আমরা কি আপনার বাসায় বসতে পারি?',
      'zh-Hans': '可以在你家聚会吗？',
      ar: 'هل يمكن أن نجتمع عندك؟',
    },
    options: [
      {
        key: 'now',
        label: { en: 'Any time', es: 'Cuando sea', bn: 'যেকোনো সময়', 'zh-Hans': '随时可以', ar: 'في أي وقت' },
      },
      {
        key: 'later',
        label: {
          en: 'When we know each other better, and not too often',
          es: 'Cuando nos conozcamos mejor, y no muy a menudo',
          bn: 'আরেকটু চেনাজানা হলে, তবে খুব ঘন ঘন নয়',
          'zh-Hans': '彼此更熟悉以后，但不要太频繁',
          ar: 'حين نتعارف أكثر، وليس كثيرًا',
        },
      },
    ],
  },
] as const;
